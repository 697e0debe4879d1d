import "server-only"
import { z } from "zod"

import { LIFETIME_SECONDS, tags } from "../../cache-manifest"
import { medusaGet } from "../client"
import type { LineView } from "./view"

const samples = z.object({
  specifications: z.array(z.object({ product_id: z.string(), sample: z.boolean() })),
})

/** Product ids of lines, each once and always in the same order, so that a cached answer is found again. */
export const productIds = (lines: readonly Pick<LineView, "productId">[]): string[] =>
  [...new Set(lines.flatMap(({ productId }) => (productId ? [productId] : [])))].toSorted()

/** Ids of the lines' products that are sample data. */
export const samplesAmong = async (lines: readonly LineView[]): Promise<Set<string>> => {
  const ids = productIds(lines)
  if (ids.length === 0) return new Set()
  const answer = await medusaGet(samples, "/store/specifications", {
    query: { product_id: ids },
    cache: { tags: [tags.products(), tags.catalogue()], seconds: LIFETIME_SECONDS },
  })
  return new Set(
    answer.ok
      ? answer.value.specifications.flatMap((one) => (one.sample ? [one.product_id] : []))
      : [],
  )
}
