import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Query } from "../../sale/read/sale-states"
import { stockStateOf, type StockState } from "../../change-signal/read/stock-state"
import { findVariants, variantsNear, type Code } from "./find-variants"
import { lineRefusal, piecesByVariant, type LineReason, type Pieces } from "./line-refusal"
import { nearest } from "./near-skus"
import { readVariantOffers, type Market, type VariantOffer } from "./variant-offers"

/** Most unknown SKUs of one request for which others are suggested; the rest is told without. */
const MOST_SUGGESTED = 25

/** A line that a buyer thinks of. */
export type WantedLine = Code & { quantity: number }

/** What the public learns of a variant. */
export interface FoundVariant {
  id: string
  sku: string
  title: string
  product: { id: string; title: string; handle: string }
  /** Price of one piece in major units; null where the market has none. */
  price: { amount: number; currency_code: string; includes_tax: boolean } | null
  stock: StockState
}

/** A line with the variant that it means, or why it cannot be added. */
export interface LineAnswer {
  /** Null for a code that nothing we show bears. */
  variant: FoundVariant | null
  /** Why so many pieces cannot be added; null when they can. */
  reason: LineReason | null
  /** Variants whose SKU is near; only beside an unknown SKU. */
  suggestions: { sku: string; product_title: string; title: string }[]
}

const found = (offer: VariantOffer, { currency_code }: Market): FoundVariant => ({
  id: offer.id,
  sku: offer.sku,
  title: offer.title,
  product: offer.product,
  price:
    offer.price === null
      ? null
      : { amount: offer.price, currency_code, includes_tax: offer.priceIncludesTax },
  stock: stockStateOf(offer.stock),
})

const isVisible = (offer: VariantOffer | undefined): boolean =>
  offer?.published === true && offer.inChannel && offer.refusals.length === 0

/** Says of every line which variant it means in a market, and whether it could be added to what is held already. */
export async function lookUpLines(
  { query, db }: { query: Query; db: Knex },
  lines: readonly WantedLine[],
  market: Market,
  held: readonly Pieces[],
): Promise<LineAnswer[]> {
  const idOf = await findVariants(db, lines)
  const unknown = lines.flatMap((line) => ("sku" in line && !idOf(line) ? [line.sku] : []))
  const near = await variantsNear(db, unknown.slice(0, MOST_SUGGESTED))
  const ids = [...lines.flatMap((line) => idOf(line) ?? []), ...near.map(({ id }) => id)]
  const offers = await readVariantOffers(query, ids, market)
  const meant = lines.map((line) => idOf(line))
  const pieces = piecesByVariant([
    ...held,
    ...lines.flatMap(({ quantity }, at) => {
      const id = meant[at]
      return id === undefined ? [] : [{ variant_id: id, quantity }]
    }),
  ])
  const visible = near.filter(({ id }) => isVisible(offers.get(id)))
  return lines.map((line, at) => {
    const id = meant[at] ?? ""
    const offer = offers.get(id)
    const reason = lineRefusal(offer, pieces.get(id) ?? 0) ?? null
    const suggested = "sku" in line && id === "" ? nearest(line.sku, visible) : []
    return {
      variant: offer?.published ? found(offer, market) : null,
      reason,
      suggestions: suggested.flatMap((row) => {
        const one = offers.get(row.id)
        return one ? [{ sku: one.sku, product_title: one.product.title, title: one.title }] : []
      }),
    }
  })
}
