import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"

/** Header that carries the token of an order's view; an address would end up in logs. */
export const VIEW_TOKEN_HEADER = "x-finegauge-order-token"

/** Seconds for which the buyer's own browser may read the order that it placed. */
export const VIEW_SECONDS = 24 * 3600

/** What is signed begins with this, so that no signature made for something else opens an order. */
const PURPOSE = "order-view.v1"

const TOKEN = /^(\d{10,12})\.([A-Za-z0-9_-]{43})$/

/** The key of these tokens alone, derived from a secret that other things are signed with, too. */
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, 32))

const mac = (orderId: string, expires: string, secret: string): Buffer =>
  createHmac("sha256", keyOf(secret)).update(`${PURPOSE}\n${orderId}\n${expires}`).digest()

/** Makes `<unix seconds of its end>.<base64url HMAC-SHA256>`, which lets its holder read this one order until then. */
export function issueViewToken(orderId: string, secret: string, now: number): string {
  const expires = String(Math.floor(now) + VIEW_SECONDS)
  return `${expires}.${mac(orderId, expires, secret).toString("base64url")}`
}

/** Whether a token was issued for this order and has not expired; compared in constant time, `now` in unix seconds. */
export function opensOrder(
  token: string | undefined,
  orderId: string,
  secret: string,
  now: number,
): boolean {
  const [, expires = "", given = ""] = TOKEN.exec(token ?? "") ?? []
  const expected = mac(orderId, expires, secret)
  const bytes = Buffer.from(given, "base64url")
  const same = bytes.length === expected.length && timingSafeEqual(bytes, expected)
  return same && Number(expires) > now
}
