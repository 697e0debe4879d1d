import type { LineView } from "@/lib/medusa/carts/view"

import type { Problem } from "./problem"

/** Pieces that a state of "low" can stand for at most; the exact number never leaves the backend. */
const LOW_AT_MOST = 4

/** What is known to stand in a line's way; undefined when nothing does as far as is known. */
export const lineProblem = (
  line: Pick<LineView, "id" | "quantity" | "variantId">,
  states: ReadonlyMap<string, "in" | "low" | "out">,
  /** Ids of lines whose product may not be sold at the moment. */
  stopped: ReadonlySet<string>,
): Problem | undefined => {
  if (stopped.has(line.id)) return "not-sellable"
  const state = states.get(line.variantId)
  if (state === "out") return "sold-out"
  return state === "low" && line.quantity > LOW_AT_MOST ? "too-many" : undefined
}
