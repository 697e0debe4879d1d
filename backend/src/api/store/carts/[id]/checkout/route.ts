import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { choosePaymentWorkflow } from "../../../../../workflows/checkout/workflows/choose-payment"
import { chooseShippingWorkflow } from "../../../../../workflows/checkout/workflows/choose-shipping"
import { saveBuyerWorkflow } from "../../../../../workflows/checkout/workflows/save-buyer"
import type { StoreCheckoutAnswer } from "../../validators"

type Request = AuthenticatedMedusaRequest<StoreCheckoutAnswer>

async function save(req: Request, cartId: string): Promise<void> {
  const answer = req.validatedBody
  if ("shipping_option_id" in answer) {
    await chooseShippingWorkflow(req.scope).run({
      input: { cart_id: cartId, option_id: answer.shipping_option_id },
    })
  } else if ("payment_provider_id" in answer) {
    const customer = (req as Partial<Request>).auth_context?.actor_id
    await choosePaymentWorkflow(req.scope).run({
      input: {
        cart_id: cartId,
        provider_id: answer.payment_provider_id,
        ...(customer ? { customer_id: customer } : {}),
      },
    })
  } else {
    await saveBuyerWorkflow(req.scope).run({ input: { cart_id: cartId, ...answer } })
  }
}

/**
 * Saves one answer of the checkout. It answers the id alone: whoever asked knows what was said, and the next page reads
 * the cart anyway.
 */
export async function POST(req: Request, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await save(req, id)
  res.json({ cart: { id } })
}
