import { CartWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  findOrCreateCustomerStep,
  releaseLockStep,
  updateCartsStep,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { compareTaxesStep } from "../steps/compare-taxes"
import { readOpenCartStep } from "../steps/read-open-cart"

/** Who orders and where it goes; what is left out stays as it is. */
export interface SaveBuyerInput {
  cart_id: string
  email?: string | undefined
  /** For delivery and invoice alike. */
  address?: Record<string, string> | undefined
}

/**
 * Saves who orders and where it goes. Prices, taxes, promotions, delivery and payment are computed anew by Medusa's
 * `updateCart` only where one of them can depend on the answer; otherwise the answer alone is written, by its steps.
 */
export const saveBuyerWorkflow = createWorkflow("save-buyer", (input: SaveBuyerInput) => {
  const key = transform(input, ({ cart_id: id }) => id)
  acquireLockStep({ key, timeout: 2, ttl: 10 })
  const toRead = transform(input, ({ cart_id }) => ({ cart_id, taxes: false }))
  const read = readOpenCartStep(toRead)
  const toCompare = transform({ input, read }, (data) => ({
    cart: data.read.cart,
    address: data.input.address,
  }))
  const sameTaxes = compareTaxesStep(toCompare)
  const alone = transform({ read, sameTaxes }, (data) => data.read.plain && data.sameTaxes)
  const change = transform({ input }, ({ input: { cart_id: id, email, address } }) => ({
    id,
    ...(email === undefined ? {} : { email }),
    ...(address === undefined ? {} : { shipping_address: address, billing_address: address }),
  }))

  when("something-depends-on-it", { alone }, (data) => !data.alone).then(() => {
    updateCartWorkflow.runAsStep({ input: change })
  })

  when("nothing-depends-on-it", { alone }, (data) => data.alone).then(() => {
    const who = transform({ read, input }, (data) => ({
      // As in Medusa's own workflow; without an e-mail nobody is looked for.
      ...(data.input.email === undefined
        ? {}
        : { customerId: data.read.cart.customer_id, email: data.input.email }),
    }))
    const found = findOrCreateCustomerStep(who)
    const written = transform({ change, found }, (data) => {
      const customer = data.found.customer
      if (data.change.email === undefined || !customer) return [data.change]
      const email = customer.has_account ? data.change.email : data.found.email
      return [{ ...data.change, customer_id: customer.id, email: email ?? data.change.email }]
    })
    updateCartsStep(written)
    const data = transform({ key }, (told) => ({ id: told.key }))
    emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data })
  })

  releaseLockStep({ key })
  return new WorkflowResponse(alone)
})
