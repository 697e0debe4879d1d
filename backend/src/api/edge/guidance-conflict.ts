import { GUIDANCE_CHANGED, type ChangedProduct } from "../../workflows/sale/read/refuse"

/** What a buyer's program is told when guidance is not the one that was shown. */
export interface GuidanceConflict {
  type: "conflict"
  code: typeof GUIDANCE_CHANGED
  message: string
  changed: ChangedProduct[]
}

/**
 * Takes whatever a route threw; returns the body of a 409 when guidance changed, else undefined. It goes by the code,
 * because the workflow engine hands errors on as plain objects.
 */
export function guidanceConflict(error: unknown): GuidanceConflict | undefined {
  if (typeof error !== "object" || error === null) return undefined
  const { code, message, changed } = error as Partial<GuidanceConflict>
  if (code !== GUIDANCE_CHANGED) return undefined
  return { type: "conflict", code, message: message ?? "", changed: changed ?? [] }
}
