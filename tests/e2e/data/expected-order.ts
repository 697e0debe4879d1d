import type { Buyer } from "./buyers.ts"
import type { Choice } from "./choices.ts"

/** What an order must come to, in major units, rounded to the cent. */
export interface ExpectedOrder {
  items: number
  shipping: number
  /** Tax that is part of `total`. */
  tax: number
  total: number
}

/** Standard delivery as the shop promises it, tax included where prices include it. */
const standardDelivery = { eur: 6.9, gbp: 5.9, usd: 8.9 } as const

/** VAT per country in percent; the United States have none of our own. https://europa.eu/youreurope/business/taxation/vat/vat-rules-rates/ */
const vat: Record<string, number> = { gb: 20, ie: 23, de: 19, fr: 20, us: 0 }

const cents = (amount: number) => Math.round(amount * 100)

/** Adds up an order from the sample catalogue's prices alone, in whole cents, without asking the shop. */
export function expectedOrder(buyer: Buyer, choices: Choice[]): ExpectedOrder {
  const items = choices.reduce((sum, { variant }) => sum + cents(variant.prices[buyer.currency]), 0)
  const shipping = cents(standardDelivery[buyer.currency])
  const total = items + shipping
  const rate = vat[buyer.countryCode] ?? 0
  const tax = total - total / (1 + rate / 100)
  return { items: items / 100, shipping: shipping / 100, tax: tax / 100, total: total / 100 }
}

/** An amount as the buyer's market writes it. */
export function written(amount: number, buyer: Pick<Buyer, "locale" | "currency">): string {
  const [language = "en", country = ""] = buyer.locale.split("-")
  return new Intl.NumberFormat(`${language}-${country.toUpperCase()}`, {
    style: "currency",
    currency: buyer.currency,
  }).format(amount)
}
