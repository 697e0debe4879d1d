import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { readOpenCartStep } from "../steps/read-open-cart"

/** How a cart is paid, and by which customer when one is logged in. */
export interface ChoosePaymentInput {
  cart_id: string
  provider_id: string
  customer_id?: string | undefined
}

/** Opens the payment of a cart with a provider in one go; a choice made before is replaced. */
export const choosePaymentWorkflow = createWorkflow(
  "choose-payment",
  (input: ChoosePaymentInput) => {
    const key = transform(input, ({ cart_id: id }) => id)
    acquireLockStep({ key, timeout: 2, ttl: 10 })
    const toRead = transform(input, ({ cart_id }) => ({ cart_id, taxes: false }))
    const read = readOpenCartStep(toRead)
    const made = when(
      "no-payment-yet",
      { read },
      (data) => !data.read.cart.payment_collection,
    ).then(() => createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: key } }))
    const session = transform({ input, read, made }, (data) => ({
      payment_collection_id: data.read.cart.payment_collection?.id ?? data.made?.id ?? "",
      provider_id: data.input.provider_id,
      ...(data.input.customer_id === undefined ? {} : { customer_id: data.input.customer_id }),
    }))
    const created = createPaymentSessionsWorkflow.runAsStep({ input: session })
    releaseLockStep({ key })
    return new WorkflowResponse(created)
  },
)
