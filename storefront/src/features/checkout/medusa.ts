import "server-only"
import { z } from "zod"

import type { PlacedOrder } from "@/lib/medusa/carts/placed-order"
import { medusaGet, medusaPost } from "@/lib/medusa/client"
import type { Result } from "@/lib/medusa/result"

const optionsAnswer = z.object({
  shipping_options: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      amount: z.number().nullish(),
      type: z.object({ description: z.string().nullish() }).nullish(),
      insufficient_inventory: z.boolean().nullish(),
      calculated_price: z
        .object({
          calculated_amount: z.number().nullish(),
          is_calculated_price_tax_inclusive: z.boolean().nullish(),
        })
        .nullish(),
    }),
  ),
})

/** One delivery on offer. */
export type ShippingOption = {
  id: string
  name: string
  description: string
  /** Price in major units, as entered for the region. */
  amount: number
}

/** Deliveries offered to a cart's address, cheapest first. */
export const shippingOptions = async (cartId: string): Promise<Result<ShippingOption[]>> => {
  const answer = await medusaGet(optionsAnswer, "/store/shipping-options", {
    query: { cart_id: cartId },
  })
  if (!answer.ok) return answer
  const options = answer.value.shipping_options.map(
    ({ id, name, amount, type, calculated_price: price }) => ({
      id,
      name,
      description: type?.description ?? "",
      amount: price?.calculated_amount ?? amount ?? 0,
    }),
  )
  return { ok: true, value: options.toSorted((a, b) => a.amount - b.amount) }
}

/** Longest wait in milliseconds for an order to be placed. */
const COMPLETE_TIMEOUT_MS = 20_000

const orderedAnswer = z.object({ order: z.object({ id: z.string(), token: z.string() }) })

/** Makes a cart an order; asked again for the same cart, the backend answers with the same order. */
export const completeCart = async (cartId: string): Promise<Result<PlacedOrder>> => {
  const answer = await medusaPost(
    orderedAnswer,
    `/store/carts/${encodeURIComponent(cartId)}/order`,
    {},
    { timeoutMs: COMPLETE_TIMEOUT_MS },
  )
  return answer.ok ? { ok: true, value: answer.value.order } : answer
}
