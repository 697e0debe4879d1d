import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { env } from "../../../../env"
import { opensOrder, VIEW_TOKEN_HEADER } from "../view-token"

/** What a confirmation shows; neither e-mail nor payments, which it has no use for. */
const FIELDS = [
  ...["id", "display_id", "currency_code", "total", "item_total", "item_subtotal"],
  ...["shipping_total", "shipping_subtotal", "tax_total", "discount_total"],
  ...["items.*", "shipping_address.*", "shipping_methods.name"],
]

/** Answers an order to whoever holds the token that was issued when it was placed; to everybody else there is none. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  const missing = new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "There is no such order, or its view has expired. The confirmation can be read for a day.",
  )
  if (!opensOrder(req.get(VIEW_TOKEN_HEADER), id, env.JWT_SECRET, Date.now() / 1000)) throw missing
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id, is_draft_order: false },
  })
  const [order] = data as unknown[]
  if (order === undefined) throw missing
  res.json({ order })
}
