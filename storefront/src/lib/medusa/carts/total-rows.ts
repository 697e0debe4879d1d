import type { MarketConfig } from "@/config/markets"
import { formatMoney } from "@/lib/format/money"
import type { Messages } from "@/messages"

import type { Totals } from "./view"

/** One line of a sum: a `part` explains the line above it, an `open` one has no amount yet. */
export type TotalRow = {
  key: string
  label: string
  value: string
  role: "sum" | "total" | "part" | "open"
}

type Market = Pick<MarketConfig, "formatLocale" | "taxDisplay">

/** The sums of a cart or an order in the order and wording of a market; a delivery not chosen yet is said so. */
export const totalRows = (
  totals: Totals,
  shippingKnown: boolean,
  market: Market,
  { cart: { totals: texts } }: Pick<Messages, "cart">,
): TotalRow[] => {
  const withTax = market.taxDisplay === "including-vat"
  const money = (amount: number): string =>
    formatMoney(amount, totals.currency, market.formatLocale)
  const row = (key: string, label: string, value: string, role: TotalRow["role"] = "sum") => ({
    key,
    label,
    value,
    role,
  })
  const shipping = withTax ? totals.shipping : totals.shippingWithoutTax
  return [
    row("items", texts.items, money(withTax ? totals.items : totals.itemsWithoutTax)),
    shippingKnown
      ? row("shipping", texts.shipping, money(shipping))
      : row("shipping", texts.shipping, texts.shippingLater, "open"),
    ...(withTax ? [] : [row("tax", texts.salesTax, money(totals.tax))]),
    row("total", texts.total, money(totals.total), "total"),
    ...(withTax ? [row("tax", texts.vat, money(totals.tax), "part")] : []),
  ]
}
