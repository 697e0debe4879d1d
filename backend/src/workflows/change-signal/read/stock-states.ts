import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { getVariantAvailability } from "@medusajs/framework/utils"
import { stockStateOf, type StockState } from "./stock-state"

export type Query = Omit<RemoteQueryFunction, symbol>

/** Fields of a product that its stock states are read from. */
export const stockFields = [
  "variants.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
] as const

/** A variant as `stockFields` reads it. */
export interface StockedVariant {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
}

/** A variant's stock state, as the store route answers it. */
export interface VariantState {
  variant_id: string
  state: StockState
}

/** Returns the stock state of each variant in a sales channel, in the order of the variants. */
export async function readStockStates(
  query: Query,
  variants: StockedVariant[],
  salesChannelId: string,
): Promise<VariantState[]> {
  const availability = await getVariantAvailability(query, {
    variant_ids: variants.map(({ id }) => id),
    sales_channel_id: salesChannelId,
  })
  return variants.map((variant) => ({
    variant_id: variant.id,
    state: stockStateOf({
      managed: variant.manage_inventory,
      backorder: variant.allow_backorder,
      available: availability[variant.id]?.availability ?? null,
    }),
  }))
}
