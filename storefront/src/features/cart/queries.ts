import "server-only"
import { z } from "zod"

import { readCartGuidance } from "@/lib/medusa/carts/guidance"
import { productIds } from "@/lib/medusa/carts/samples"
import type { LineView } from "@/lib/medusa/carts/view"
import { medusaGet } from "@/lib/medusa/client"

const states = z.object({
  stock_states: z.array(z.object({ variant_id: z.string(), state: z.enum(["in", "low", "out"]) })),
})

/** Stock states of the lines' variants as of now; empty when they cannot be read, for ordering checks again. */
export const stockOf = async (
  lines: readonly LineView[],
): Promise<Map<string, "in" | "low" | "out">> => {
  const ids = productIds(lines)
  if (ids.length === 0) return new Map()
  const answer = await medusaGet(states, "/store/stock-states", { query: { product_id: ids } })
  return new Map(
    answer.ok ? answer.value.stock_states.map(({ variant_id, state }) => [variant_id, state]) : [],
  )
}

/** Ids of the lines whose product may not be sold as of now; empty when that cannot be read, for ordering checks again. */
export const stoppedLines = async (cartId: string): Promise<Set<string>> => {
  const guidance = await readCartGuidance(cartId)
  return new Set(
    guidance.ok
      ? guidance.value.flatMap(({ state, lineId }) => (state === "stopped" ? [lineId] : []))
      : [],
  )
}
