import { createHash } from "node:crypto"
import { canonicalJson, type Json } from "../../src/canonical-json.ts"

/** SHA-256 of a value's canonical JSON, 64 hexadecimal digits; key order does not matter. */
export function hashOf(value: unknown): string {
  const json = JSON.parse(JSON.stringify(value)) as Json
  return createHash("sha256").update(canonicalJson(json)).digest("hex")
}
