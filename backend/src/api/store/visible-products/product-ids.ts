import { z } from "@medusajs/framework/zod"

/** Most products that one request may ask about. */
const MOST_IDS = 100

/** Id of a product: letters, digits, `_` and `-`, at most 64. */
export const productIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, "must be a product id, such as prod_01ABC")

/** One id, a list, or the object that the query parser makes of a long list; returns a list without repeats. */
const listOf = (value: unknown): unknown => {
  if (typeof value === "string") return value.split(",")
  if (typeof value === "object" && value !== null) return Object.values(value)
  return value
}

/** Query of a route about several products: `product_id` once per product, 1 to 100 times. */
export const ProductIdsQuery = z.strictObject({
  product_id: z.preprocess(
    listOf,
    z
      .array(productIdSchema)
      .min(1, "name at least one product")
      .max(MOST_IDS, `name at most ${MOST_IDS} products`)
      .transform((ids) => [...new Set(ids)]),
  ),
})

export type ProductIdsQuery = z.infer<typeof ProductIdsQuery>
