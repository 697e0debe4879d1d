import type { Query } from "../../sale/read/sale-states"
import type { Pieces } from "./line-refusal"

/** Lines of a cart as a query reads them. */
export type ItemRow = { variant_id: string | null; quantity: unknown } | null

/** What the lines of a cart hold; lines without a variant hold nothing that is counted. */
export const heldPieces = (items: readonly ItemRow[] | null | undefined): Pieces[] =>
  (items ?? []).flatMap((item) =>
    item?.variant_id ? [{ variant_id: item.variant_id, quantity: Number(item.quantity) }] : [],
  )

/** Reads what a cart holds; an unknown one, or one that is an order already, holds nothing. */
export async function readHeldPieces(query: Query, cartId: string): Promise<Pieces[]> {
  const { data } = await query.graph({
    entity: "cart",
    fields: ["completed_at", "items.variant_id", "items.quantity"],
    filters: { id: cartId },
  })
  const [cart] = data as unknown as { completed_at: unknown; items?: ItemRow[] | null }[]
  return cart?.completed_at === null ? heldPieces(cart.items) : []
}
