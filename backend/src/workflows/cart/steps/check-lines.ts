import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Query } from "../../sale/read/sale-states"
import { heldPieces, type ItemRow } from "../read/held-pieces"
import { lineRefusal, mergeLines, piecesByVariant, type Pieces } from "../read/line-refusal"
import { LinesRefusedError } from "../read/lines-refused"
import { readVariantOffers, type Market } from "../read/variant-offers"

/** A line to add, with what is to be recorded on it. */
export interface LineToAdd extends Pieces {
  metadata: Record<string, unknown> | null
}

/** The cart, and its lines in the order in which they were sent. */
export interface LinesToAdd {
  cart_id: string
  lines: LineToAdd[]
}

interface CartRow extends Market {
  completed_at: Date | string | null
  items?: ItemRow[] | null
}

async function readOpenCart(query: Query, id: string): Promise<CartRow> {
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      ...["completed_at", "region_id", "currency_code", "sales_channel_id"],
      ...["items.variant_id", "items.quantity"],
    ],
    filters: { id },
  })
  const [cart] = data as unknown as CartRow[]
  if (cart === undefined || cart.completed_at !== null) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This cart is an order already.")
  }
  return cart
}

/**
 * Refuses all lines, naming those at fault, when one cannot be added; returns them with one line per variant. Blind
 * spot: variants that share an inventory item are counted one by one, as Medusa itself does.
 */
export const checkLinesStep = createStep(
  "check-lines",
  async ({ cart_id: cartId, lines }: LinesToAdd, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const cart = await readOpenCart(query, cartId)
    const offers = await readVariantOffers(
      query,
      lines.map(({ variant_id: id }) => id),
      cart,
    )
    const pieces = piecesByVariant([...heldPieces(cart.items), ...lines])
    const refused = lines.flatMap(({ variant_id: id }, index) => {
      const reason = lineRefusal(offers.get(id), pieces.get(id) ?? 0)
      return reason === undefined ? [] : [{ index, variant_id: id, reason }]
    })
    if (refused.length > 0) throw new LinesRefusedError(refused)
    return new StepResponse(mergeLines(lines))
  },
)
