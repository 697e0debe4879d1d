import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** A variant with the set that its prices are in. */
export interface PricedVariant {
  id: string
  price_set?: { id: string } | null
}

interface RegionRow {
  id: string
  currency_code: string
}

/**
 * Reads for each region what an unknown visitor pays for one piece, by variant and region. The context names currency
 * and region alone: a price of a customer group, or of a list for one, is never among the answers.
 */
export async function readPublicPrices(
  container: MedusaContainer,
  variants: readonly PricedVariant[],
): Promise<Map<string, Record<string, number>>> {
  const sets = new Map(
    variants.flatMap(({ id, price_set: set }) => (set ? [[set.id, id] as const] : [])),
  )
  const prices = new Map<string, Record<string, number>>()
  if (sets.size === 0) return prices
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const pricing = container.resolve(Modules.PRICING)
  const { data } = await query.graph({ entity: "region", fields: ["id", "currency_code"] })
  for (const { id: region, currency_code: currency } of data as RegionRow[]) {
    const found = await pricing.calculatePrices(
      { id: [...sets.keys()] },
      { context: { currency_code: currency, region_id: region } },
    )
    for (const { id: set, calculated_amount: amount } of found) {
      const variant = sets.get(set)
      if (variant === undefined || amount === null) continue
      prices.set(variant, { ...prices.get(variant), [region]: Number(amount) })
    }
  }
  return prices
}
