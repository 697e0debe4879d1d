import { z } from "zod"

const amount = z.number().nullish()

/** The parts of Medusa's store variant that the shop shows. */
const storeVariant = z.object({
  id: z.string(),
  sku: z.string().nullish(),
  title: z.string().nullish(),
  options: z
    .array(z.object({ value: z.string(), option: z.object({ title: z.string() }).nullish() }))
    .nullish(),
  calculated_price: z
    .object({
      calculated_amount: amount,
      calculated_amount_with_tax: amount,
      calculated_amount_without_tax: amount,
      is_calculated_price_tax_inclusive: z.boolean().nullish(),
      currency_code: z.string().nullish(),
    })
    .nullish(),
})

/** The parts of Medusa's store product that the shop shows. */
export const storeProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullish(),
  description: z.string().nullish(),
  updated_at: z.string().nullish(),
  categories: z.array(z.object({ handle: z.string(), name: z.string() })).nullish(),
  options: z.array(z.object({ title: z.string() })).nullish(),
  variants: z.array(storeVariant).nullish(),
})

export type StoreProduct = z.infer<typeof storeProduct>
export type StoreVariant = z.infer<typeof storeVariant>

export const productsAnswer = z.object({ products: z.array(storeProduct), count: z.number() })

/** Which product a reference belongs to. */
export const referencesAnswer = z.object({
  products: z.array(
    z.object({
      handle: z.string(),
      variants: z.array(z.object({ sku: z.string().nullish() })),
    }),
  ),
})

export const categoriesAnswer = z.object({
  product_categories: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      description: z.string().nullish(),
      rank: z.number().nullish(),
    }),
  ),
})

/** In, low (one to four left) or out; the number itself never leaves the backend. */
export const stockState = z.enum(["in", "low", "out"])

export const stockAnswer = z.object({
  stock_states: z.array(z.object({ variant_id: z.string(), state: stockState })),
})
