/** From 1 to this many available, a variant counts as low. */
const LOW_UP_TO = 4

/** What the public learns about stock. */
export type StockState = "in" | "low" | "out"

/** What decides a variant's stock state. */
export interface Stock {
  /** False for what is sold without counting. */
  managed: boolean
  /** True for what may be ordered without stock. */
  backorder: boolean
  /** Pieces that can still be promised; null when nothing was ever counted. */
  available: number | null
}

/** Returns how available a variant is; never the number. Uncounted stock of a managed variant counts as none. */
export function stockStateOf({ managed, backorder, available }: Stock): StockState {
  if (!managed) return "in"
  const pieces = available ?? 0
  if (pieces > LOW_UP_TO) return "in"
  if (pieces > 0) return "low"
  return backorder ? "in" : "out"
}
