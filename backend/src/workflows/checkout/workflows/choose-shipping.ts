import { CartWorkflowEvents, MedusaError } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addShippingMethodToCartStep,
  addShippingMethodToCartWorkflow,
  emitEventStep,
  listShippingOptionsForCartWithPricingWorkflow,
  releaseLockStep,
  upsertTaxLinesWorkflow,
  validateCartShippingOptionsPriceStep,
} from "@medusajs/medusa/core-flows"
import { readDeliveryStep } from "../steps/read-delivery"
import { readOpenCartStep } from "../steps/read-open-cart"

interface Offer {
  id: string
  name: string
  calculated_price?: {
    calculated_amount: number
    is_calculated_price_tax_inclusive?: boolean
  } | null
}

/** The method as Medusa's own workflow writes it; an option that is not on offer for the cart is refused. */
function methodOf(cartId: string, optionId: string, offers: Offer[]) {
  const offer = offers.find(({ id }) => id === optionId)
  if (!offer?.calculated_price) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "This delivery is not on offer for the cart. Read the list of deliveries again.",
    )
  }
  return {
    shipping_option_id: offer.id,
    amount: offer.calculated_price.calculated_amount,
    is_tax_inclusive: !!offer.calculated_price.is_calculated_price_tax_inclusive,
    data: {},
    name: offer.name,
    cart_id: cartId,
  }
}

/**
 * Puts a delivery on a cart. The first one with a fixed price changes no line, promotion or payment: its price and its
 * taxes are computed, nothing else. Every other choice goes through Medusa's `addShippingMethodToCart`.
 */
export const chooseShippingWorkflow = createWorkflow(
  "choose-shipping",
  (input: { cart_id: string; option_id: string }) => {
    const key = transform(input, ({ cart_id: id }) => id)
    acquireLockStep({ key, timeout: 2, ttl: 10 })
    const toRead = transform(input, ({ cart_id }) => ({ cart_id, taxes: true }))
    const read = readOpenCartStep(toRead)
    const fixed = readDeliveryStep(input)
    const alone = transform({ read, fixed }, (data) => data.read.plain && data.fixed)
    const options = transform(input, ({ option_id: id }) => [{ id }])

    when("delivery-changes-more", { alone }, (data) => !data.alone).then(() => {
      addShippingMethodToCartWorkflow.runAsStep({ input: { cart_id: key, options } })
    })

    when("delivery-changes-itself", { alone }, (data) => data.alone).then(() => {
      const offers = listShippingOptionsForCartWithPricingWorkflow.runAsStep({
        input: { cart_id: key, options, is_return: false },
      })
      validateCartShippingOptionsPriceStep({ shippingOptions: offers })
      const methods = transform({ input, offers }, (data) => [
        methodOf(data.input.cart_id, data.input.option_id, data.offers as Offer[]),
      ])
      const added = addShippingMethodToCartStep({ shipping_methods: methods })
      const taxed = transform({ read, added }, (data) => ({
        cart: { ...data.read.cart, items: [], shipping_methods: data.added },
        items: [],
        shipping_methods: data.added,
      }))
      upsertTaxLinesWorkflow.runAsStep({ input: taxed })
      const data = transform({ key }, (told) => ({ id: told.key }))
      emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data })
    })

    releaseLockStep({ key })
    return new WorkflowResponse(alone)
  },
)
