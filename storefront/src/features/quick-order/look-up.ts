import "server-only"
import { z } from "zod"

import { medusaPost } from "@/lib/medusa/client"
import type { Result } from "@/lib/medusa/result"

import type { ReadRow } from "./rows"

const reasons = ["unknown", "not-sold-here", "not-sellable", "out-of-stock", "over-stock"] as const

const answer = z.object({
  lines: z.array(
    z.object({
      variant: z
        .object({
          id: z.string(),
          sku: z.string(),
          title: z.string(),
          product: z.object({ title: z.string(), handle: z.string() }),
          price: z.object({ amount: z.number(), currency_code: z.string() }).nullable(),
          stock: z.enum(["in", "low", "out"]),
        })
        .nullable(),
      reason: z.enum(reasons).nullable(),
      suggestions: z.array(
        z.object({ sku: z.string(), product_title: z.string(), title: z.string() }),
      ),
    }),
  ),
})

/** What the backend says of a row. */
export type Found = z.infer<typeof answer>["lines"][number]

/** Asks about all rows at once; one answer per row, in their order. */
export const lookUp = async (
  regionId: string,
  cartId: string | null,
  rows: readonly ReadRow[],
): Promise<Result<Found[]>> => {
  if (rows.length === 0) return { ok: true, value: [] }
  const found = await medusaPost(answer, "/store/variants/lookup", {
    region_id: regionId,
    ...(cartId === null ? {} : { cart_id: cartId }),
    lines: rows.map(({ meaning }) => meaning),
  })
  return found.ok ? { ok: true, value: found.value.lines } : found
}
