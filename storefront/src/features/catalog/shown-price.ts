import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import { formatMoney } from "@/lib/format/money"
import type { Messages } from "@/messages"
import type { Price } from "./view"

type Market = Pick<MarketConfig, "taxDisplay" | "formatLocale">

/** The amount that a market's people expect to read: with VAT in Europe, before sales tax in the US. */
export function shownAmount(price: Price, { taxDisplay }: Pick<Market, "taxDisplay">): number {
  switch (taxDisplay) {
    case "including-vat":
      return price.withTax
    case "excluding-sales-tax":
      return price.withoutTax
  }
}

/** The remark that belongs beside a shown amount. */
export function taxNote(
  { taxDisplay }: Pick<Market, "taxDisplay">,
  texts: Messages["price"],
): string {
  switch (taxDisplay) {
    case "including-vat":
      return texts.includingVat
    case "excluding-sales-tax":
      return texts.excludingSalesTax
  }
}

/** "£1.24 each" for a pack of more than one; undefined when the pack size is one or not stated. */
export function unitPrice(
  price: Price,
  packSize: unknown,
  market: Market,
  texts: Messages["price"],
): string | undefined {
  if (typeof packSize !== "number" || packSize < 2) return undefined
  const each = shownAmount(price, market) / packSize
  return fill(texts.each, { price: formatMoney(each, price.currency, market.formatLocale) })
}
