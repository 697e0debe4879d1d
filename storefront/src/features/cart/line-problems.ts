import type { LineView } from "@/lib/medusa/carts/view"

import type { Problem } from "./problem"

/** Pieces that a state of "low" can stand for at most; the exact number never leaves the backend. */
const LOW_AT_MOST = 4

/** What a line's stock state alone says about it; undefined when nothing stands in its way as far as is known. */
export const lineProblem = (
  line: Pick<LineView, "quantity" | "variantId">,
  states: ReadonlyMap<string, "in" | "low" | "out">,
): Problem | undefined => {
  const state = states.get(line.variantId)
  if (state === "out") return "sold-out"
  return state === "low" && line.quantity > LOW_AT_MOST ? "too-many" : undefined
}
