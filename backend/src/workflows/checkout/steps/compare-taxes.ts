import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isTaxedAlike, type AddressFacts } from "../rules/plain-cart"
import type { OpenCart } from "./read-open-cart"

interface CompareTaxesInput {
  cart: OpenCart
  /** The delivery address that the cart is about to have; left out, it keeps its own. */
  address: AddressFacts | undefined
}

/** Whether the taxes of a cart are the same at the address that it is about to have. */
export const compareTaxesStep = createStep(
  "compare-taxes",
  async ({ cart, address }: CompareTaxesInput, { container }) => {
    if (address === undefined) return new StepResponse(true)
    const regions = await container
      .resolve(Modules.TAX)
      .listTaxRegions(
        { country_code: address.country_code ?? "" },
        { select: ["id", "country_code", "province_code", "provider_id"] },
      )
    return new StepResponse(isTaxedAlike(cart.shipping_address, address, regions))
  },
)
