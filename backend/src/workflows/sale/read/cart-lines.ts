import { storedRecord, type LineFacts, type SaleRefusal } from "../../../modules/guidance"
import { readSaleStates, type Query } from "./sale-states"

interface ItemRow {
  id: string
  title: string
  product_id: string | null
  product_title: string | null
  product_handle: string | null
  variant_id: string | null
  metadata: Record<string, unknown> | null
}

interface CartRow {
  completed_at: Date | string | null
  items?: (ItemRow | null)[] | null
}

/** A line of a cart beside what holds for its product now. */
export interface CartLine extends LineFacts {
  id: string
  variantId: string
  productId: string
  handle: string
}

/** A product that is gone, or was never one of ours, has nothing that would let it be sold. */
const GONE: SaleRefusal[] = [{ reason: "no-specification" }]

/** Reads the lines of a cart; undefined when there is no such cart or it is an order already. */
export async function readCartLines(query: Query, cartId: string): Promise<CartLine[] | undefined> {
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "completed_at",
      ...["id", "title", "product_id", "product_title", "product_handle", "variant_id"].map(
        (field) => `items.${field}`,
      ),
      "items.metadata",
    ],
    filters: { id: cartId },
  })
  const [cart] = data as unknown as CartRow[]
  if (cart === undefined || cart.completed_at !== null) return undefined
  const items = (cart.items ?? []).filter((item) => item !== null)
  const states = await readSaleStates(
    query,
    items.flatMap(({ product_id: id }) => id ?? []),
  )
  return items.map((item) => {
    const state = states.get(item.product_id ?? "")
    return {
      id: item.id,
      variantId: item.variant_id ?? "",
      productId: item.product_id ?? "",
      handle: state?.handle ?? item.product_handle ?? "",
      title: item.product_title ?? item.title,
      recorded: storedRecord(item.metadata),
      current: state?.guidance ?? { topics: [], notes: "" },
      refusals: state?.refusals ?? GONE,
    }
  })
}
