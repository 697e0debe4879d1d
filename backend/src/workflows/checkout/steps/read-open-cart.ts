import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isPlain, type CartFacts } from "../rules/plain-cart"

/** A cart as the checkout's workflows read it, once each. */
export interface OpenCart extends CartFacts {
  id: string
  email: string | null
  customer_id: string | null
  completed_at: Date | string | null
  currency_code: string
  locale: string | null
}

const FIELDS = [
  ...["id", "email", "customer_id", "completed_at", "currency_code", "locale"],
  ...["shipping_address.*", "shipping_methods.id", "promotions.id", "payment_collection.id"],
]

/** What taxes may depend on, as Medusa's own tax steps read it. */
const TAX_FIELDS = [
  ...["region.id", "region.automatic_taxes", "customer.id", "customer.email"],
  ...["customer.metadata", "customer.groups.id"],
]

/** Reads a cart that is no order yet, and whether an answer changes nothing else in it. */
export const readOpenCartStep = createStep(
  "read-open-cart",
  async ({ cart_id: id, taxes }: { cart_id: string; taxes: boolean }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [{ data }, automatic] = await Promise.all([
      query.graph({
        entity: "cart",
        fields: taxes ? [...FIELDS, ...TAX_FIELDS] : FIELDS,
        filters: { id },
      }),
      container
        .resolve(Modules.PROMOTION)
        .listPromotions({ is_automatic: true, status: ["active"] }, { select: ["id"], take: 1 }),
    ])
    const [cart] = data as unknown as (OpenCart | undefined)[]
    if (cart === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart with the id ${id}.`)
    }
    if (cart.completed_at !== null) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `Cart ${id} is already completed.`)
    }
    return new StepResponse({ cart, plain: isPlain(cart, automatic.length) })
  },
)
