import { randomBytes } from "node:crypto"
import { NextResponse, type NextRequest } from "next/server"

import { env } from "@/lib/env"
import { isAway } from "@/lib/medusa/carts/carts"
import { idIn } from "@/lib/medusa/carts/cookies"
import { isForeign } from "@/lib/request-body"

/** Only scripts that carry this request's nonce, and what they load, run on a page of one visitor. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

const isPageView = ({ method }: NextRequest): boolean => method === "GET" || method === "HEAD"

/** A page cannot set its own status: whether the backend is away is found out before it is rendered. */
const isBackendAway = async (request: NextRequest): Promise<boolean> => {
  const id = isPageView(request) ? idIn(request.cookies, "cart") : null
  return id !== null && isAway(id)
}

const refuse = (status: number, message: string): NextResponse =>
  NextResponse.json({ message }, { status, headers: { "cache-control": "no-store" } })

const withPolicy = async (request: NextRequest): Promise<NextResponse> => {
  const value = policy(randomBytes(16).toString("base64"))
  const headers = new Headers(request.headers)
  headers.set("content-security-policy", value)
  const away = await isBackendAway(request)
  const response = NextResponse.next({ request: { headers }, status: away ? 503 : 200 })
  response.headers.set("content-security-policy", value)
  if (away) response.headers.set("retry-after", "30")
  return response
}

/**
 * Gives cart and checkout pages a strict content policy (docs/decisions/0006-csp-of-dynamic-routes.md), and
 * the status 503 when they can only say that the backend is away. It authorises nothing: every page and
 * action looks at the visitor's cookie itself. Refused here, because Next answers 500 to both: a percent sign
 * in an address, which no address of this shop has, and an action that another site sends.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.nextUrl.pathname.includes("%")) return refuse(404, "There is no such page.")
  if (!isPageView(request) && isForeign(request, env().SHOP_URL)) {
    return refuse(403, "The request came from another site and was not carried out.")
  }
  return withPolicy(request)
}

export const config = {
  matcher: [
    "/((?!_next/).*%.*)",
    "/:locale/cart",
    "/:locale/quick-order",
    "/:locale/checkout",
    "/:locale/checkout/:step(contact|address|shipping|payment|review|confirmation)",
  ],
}
