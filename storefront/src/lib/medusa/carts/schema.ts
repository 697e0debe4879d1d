import { z } from "zod"

const text = z.string().nullish()
const amount = z.number().nullish()

const storeAddress = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  country_code: text,
  phone: text,
})

const storeLine = z.object({
  id: z.string(),
  variant_id: text,
  product_id: text,
  product_title: text,
  product_handle: text,
  variant_title: text,
  variant_sku: text,
  title: text,
  quantity: z.number(),
  unit_price: z.number(),
  is_tax_inclusive: z.boolean().nullish(),
  total: amount,
  subtotal: amount,
})

const totals = {
  total: amount,
  item_total: amount,
  item_subtotal: amount,
  shipping_total: amount,
  shipping_subtotal: amount,
  tax_total: amount,
  discount_total: amount,
}

const storeCart = z.object({
  id: z.string(),
  currency_code: z.string(),
  region_id: text,
  email: text,
  completed_at: text,
  ...totals,
  items: z.array(storeLine).nullish(),
  shipping_address: storeAddress.nullish(),
  shipping_methods: z
    .array(
      z.object({
        id: z.string(),
        name: text,
        shipping_option_id: text,
      }),
    )
    .nullish(),
  payment_collection: z
    .object({
      id: z.string(),
      payment_sessions: z
        .array(z.object({ id: z.string(), provider_id: z.string(), status: text }))
        .nullish(),
    })
    .nullish(),
})

const storeOrder = z.object({
  id: z.string(),
  display_id: z.number().nullish(),
  currency_code: z.string(),
  ...totals,
  items: z.array(storeLine).nullish(),
  shipping_address: storeAddress.nullish(),
  shipping_methods: z.array(z.object({ name: text })).nullish(),
})

export type StoreCart = z.infer<typeof storeCart>
export type StoreOrder = z.infer<typeof storeOrder>
export type StoreLine = z.infer<typeof storeLine>
export type StoreAddress = z.infer<typeof storeAddress>

export const cartAnswer = z.object({ cart: storeCart })
export const orderAnswer = z.object({ order: storeOrder })

const TOTALS = Object.keys(totals)

/** What the shop shows of a cart; Medusa's default answer has three times as much, and costs as much more. */
export const CART_FIELDS = [
  ...["id", "currency_code", "region_id", "email", "completed_at", ...TOTALS],
  ...Object.keys(storeLine.shape).map((field) => `items.${field}`),
  ...Object.keys(storeAddress.shape).map((field) => `shipping_address.${field}`),
  ...["id", "name", "shipping_option_id"].map((field) => `shipping_methods.${field}`),
  ...["id", "payment_sessions.id", "payment_sessions.provider_id", "payment_sessions.status"].map(
    (field) => `payment_collection.${field}`,
  ),
].join(",")

/** What is asked of a cart that is only counted. */
export const COUNT_FIELDS = "id,currency_code,completed_at,items.id,items.quantity,items.unit_price"
