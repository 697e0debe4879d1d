import type { ReleaseRecord } from "../../src/releases/record.ts"
import { hashOf } from "../pipeline/hash.ts"

/** Seal of a record: it takes in the seal of the record before, so that history cannot be altered in part. */
export function sealOf(record: Omit<ReleaseRecord, "seal">, previousSeal: string | null): string {
  return hashOf({ ...record, seal: previousSeal })
}
