import type { SaleRefusal } from "../../../modules/guidance"
import type { Stock } from "../../change-signal/read/stock-state"

/** Why a line cannot be added; never how much there is. */
export type LineReason =
  "unknown" | "not-sold-here" | "not-sellable" | "out-of-stock" | "over-stock"

/** What decides whether a variant can be bought in a market. */
export interface Offer {
  /** Whether its product is published. */
  published: boolean
  /** Whether its product belongs to the sales channel. */
  inChannel: boolean
  /** Price of one piece in the market, in major units; null where the market has none. */
  price: number | null
  /** What stands between the product and its sale. */
  refusals: SaleRefusal[]
  stock: Stock
}

/** Says why so many pieces of a variant cannot be bought, or undefined; an unpublished one counts as unknown. */
export function lineRefusal(offer: Offer | undefined, pieces: number): LineReason | undefined {
  if (!offer?.published) return "unknown"
  if (!offer.inChannel || offer.price === null) return "not-sold-here"
  if (offer.refusals.length > 0) return "not-sellable"
  const { managed, backorder, available } = offer.stock
  if (!managed || backorder || (available ?? 0) >= pieces) return undefined
  return (available ?? 0) > 0 ? "over-stock" : "out-of-stock"
}

/** A variant and how many pieces of it. */
export interface Pieces {
  variant_id: string
  quantity: number
}

/** Sums the pieces of each variant over all lines. */
export function piecesByVariant(lines: readonly Pieces[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { variant_id: id, quantity } of lines) sums.set(id, (sums.get(id) ?? 0) + quantity)
  return sums
}

/** Makes one line of all lines of the same variant; the first one says everything but the quantity. */
export function mergeLines<Line extends Pieces>(lines: readonly Line[]): Line[] {
  const sums = piecesByVariant(lines)
  const first = new Map<string, Line>()
  for (const line of lines) if (!first.has(line.variant_id)) first.set(line.variant_id, line)
  return [...first.values()].map((line) => ({
    ...line,
    quantity: sums.get(line.variant_id) ?? line.quantity,
  }))
}
