import { createHash } from "node:crypto"

/** First 12 hexadecimal digits of the SHA-256 of an English text; ties a translation to it. */
export function sourceHashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12)
}
