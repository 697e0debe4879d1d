import type { MarketConfig } from "@/config/markets"
import { formatMoney } from "@/lib/format/money"
import type { Messages } from "@/messages"
import { shownAmount, unitPrice } from "./shown-price"
import type { ProductView, StockState, VariantView } from "./view"

/** One size as the browser needs it to offer it: all texts ready, nothing to compute. */
export type OfferVariant = {
  id: string
  sku: string
  options: Record<string, string>
  stock: StockState
  /** Formatted price, or null where the size is not sold in this market. */
  price: string | null
  /** Formatted price of one piece in a pack. */
  each: string | null
  /** Pieces in a pack, or null when not stated. */
  packSize: number | null
}

/** A product's sizes with the one that is shown first. */
export type Offer = { optionTitles: string[]; variants: OfferVariant[]; firstId: string }

/** Pieces in a pack of a size, or null when that is not stated. */
export function packSizeOf({ specification }: VariantView): number | null {
  const size = specification?.packSize
  return typeof size === "number" ? size : null
}

/** The size shown first: one that can be bought if there is any, otherwise the first of all. */
export function firstVariant(variants: readonly VariantView[]): VariantView | undefined {
  return (
    variants.find(({ stock, price }) => stock === "in" && price) ??
    variants.find(({ stock, price }) => stock === "low" && price) ??
    variants[0]
  )
}

/** The offer of a product in a market; null when it has no sizes. */
export function offerOf(
  product: ProductView,
  market: MarketConfig,
  texts: Messages["price"],
): Offer | null {
  const first = firstVariant(product.variants)
  if (!first) return null
  return {
    optionTitles: product.optionTitles,
    firstId: first.id,
    variants: product.variants.map((variant) => {
      const { id, sku, options, stock, price } = variant
      const packSize = packSizeOf(variant)
      return {
        id,
        sku,
        options,
        stock,
        price: price
          ? formatMoney(shownAmount(price, market), price.currency, market.formatLocale)
          : null,
        each: price ? (unitPrice(price, packSize, market, texts) ?? null) : null,
        packSize,
      }
    }),
  }
}
