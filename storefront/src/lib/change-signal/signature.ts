import "server-only"
import { createHmac, timingSafeEqual } from "node:crypto"

/** Seconds that a signature may differ from this machine's clock in either direction. */
const TOLERANCE_SECONDS = 300

/** Header in which the backend signs its change signals. */
export const SIGNATURE_HEADER = "x-finegauge-signature"

const HEADER = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/

type Verdict = { ok: true } | { ok: false; reason: "missing" | "stale" | "wrong" }

/** Hex HMAC-SHA256 of `<t>.<body>`, as both sides compute it. */
export const sign = (secret: string, seconds: number, body: string): string =>
  createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")

/** Checks a signature in constant time; `now` is in seconds since the epoch. */
export const verifySignature = (
  header: string | null,
  body: string,
  secret: string,
  now: number,
): Verdict => {
  const parts = HEADER.exec(header ?? "")
  if (!parts) return { ok: false, reason: "missing" }
  const seconds = Number(parts[1])
  const expected = Buffer.from(sign(secret, seconds, body), "hex")
  const given = Buffer.from(parts[2] ?? "", "hex")
  if (!timingSafeEqual(expected, given)) return { ok: false, reason: "wrong" }
  return Math.abs(now - seconds) > TOLERANCE_SECONDS ? { ok: false, reason: "stale" } : { ok: true }
}
