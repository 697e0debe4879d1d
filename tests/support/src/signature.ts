import { createHmac } from "node:crypto"

/** The header value that the backend signs a change signal with: `t` in unix seconds, `v1` over "<t>.<raw body>". */
export function signSignal(rawBody: string, secret: string, at = Math.floor(Date.now() / 1000)) {
  const digest = createHmac("sha256", secret).update(`${at}.${rawBody}`).digest("hex")
  return `t=${at},v1=${digest}`
}
