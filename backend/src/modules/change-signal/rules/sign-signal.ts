import { createHmac } from "node:crypto"

/** Name of the header that carries the signature. */
export const SIGNATURE_HEADER = "x-finegauge-signature"

/**
 * Returns the header value `t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<body>">`.
 * The time is part of what is signed, so that the storefront can refuse a replay.
 */
export function signSignal(body: string, secret: string, unixSeconds: number): string {
  const digest = createHmac("sha256", secret).update(`${unixSeconds}.${body}`).digest("hex")
  return `t=${unixSeconds},v1=${digest}`
}
