import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { addLinesWorkflow } from "../../../../../../workflows/cart/workflows/add-lines"
import type { LineToAdd } from "../../../../../../workflows/cart/steps/check-lines"

/** Adds 1 to 500 lines to a cart, all or none, and answers the cart as the route for one line does. */
export async function POST(
  req: MedusaStoreRequest<{ lines: LineToAdd[] }>,
  res: MedusaResponse,
): Promise<void> {
  const id = String(req.params["id"])
  await addLinesWorkflow(req.scope).run({
    input: { cart_id: id, lines: req.validatedBody.lines },
  })
  const cart: unknown = await refetchCart(id, req.scope, req.queryConfig.fields)
  res.json({ cart })
}
