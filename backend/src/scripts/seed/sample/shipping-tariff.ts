/** A way of shipping with its price in major units, tax included where the currency's prices include it. */
export interface Tariff {
  code: string
  name: string
  description: string
  prices: Record<string, number>
}

/** What shipping costs in the sample; invented figures, the same in every zone. */
export const tariffs: readonly Tariff[] = [
  {
    code: "standard",
    name: "Standard",
    description: "Three to five working days. Sample data.",
    prices: { eur: 6.9, gbp: 5.9, usd: 8.9 },
  },
  {
    code: "express",
    name: "Express",
    description: "One to two working days. Sample data.",
    prices: { eur: 14.9, gbp: 12.9, usd: 19.9 },
  },
]
