import path from "node:path"
import type { NextConfig } from "next"
import { PHASE_DEVELOPMENT_SERVER } from "next/constants"
import { defaultMarket, markets } from "./src/config/markets"

/**
 * One policy for static and dynamic pages alike: a page that is cached for everybody cannot carry a
 * nonce, and Next's flight scripts differ per page, so inline scripts stay allowed
 * (docs/decisions/0002-csp-of-static-pages.md).
 */
const contentSecurityPolicy = (scriptExtra: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${scriptExtra}`,
    "style-src 'self' 'unsafe-inline'",
    // No `data:`: a colon in a header is taken for a parameter and costs every request a compilation.
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

const securityHeaders = (scriptExtra: string) => [
  { key: "Content-Security-Policy", value: contentSecurityPolicy(scriptExtra) },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
]

/** `/` goes to the market of the first language that the browser names; ours is the last word. */
const rootRedirects = [
  ...markets.map(({ locale, acceptLanguage }) => ({
    source: "/",
    has: [{ type: "header" as const, key: "accept-language", value: acceptLanguage }],
    destination: `/${locale}`,
    permanent: false,
  })),
  { source: "/", destination: `/${defaultMarket.locale}`, permanent: false },
]

/** The development server evaluates modules in the browser; nothing that is shipped does. */
const config = (phase: string): NextConfig => ({
  output: "standalone",
  outputFileTracingRoot: path.join(import.meta.dirname, ".."),
  turbopack: { root: path.join(import.meta.dirname, "..") },
  poweredByHeader: false,
  // A hash over every answer costs more than the answer; see docs/decisions/0009-cheap-answers.md.
  generateEtags: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: securityHeaders(phase === PHASE_DEVELOPMENT_SERVER ? " 'unsafe-eval'" : ""),
      },
      { source: "/", headers: [{ key: "Vary", value: "Accept-Language" }] },
    ]),
  redirects: () =>
    Promise.resolve([
      ...rootRedirects,
      { source: "/favicon.ico", destination: "/icon.svg", permanent: true },
    ]),
})

export default config
