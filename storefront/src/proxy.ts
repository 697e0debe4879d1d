import { randomBytes } from "node:crypto"
import { NextResponse, type NextRequest } from "next/server"

/** Only scripts that carry this request's nonce, and what they load, run on a page of one visitor. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

/**
 * Gives cart and checkout pages a strict content policy (docs/decisions/0005-csp-of-dynamic-routes.md).
 * It authorises nothing: every page and action looks at the visitor's cookie itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const value = policy(randomBytes(16).toString("base64"))
  const headers = new Headers(request.headers)
  headers.set("content-security-policy", value)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", value)
  return response
}

export const config = { matcher: ["/:locale/cart", "/:locale/checkout/:path*"] }
