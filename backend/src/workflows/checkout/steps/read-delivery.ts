import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isFixedDelivery } from "../rules/plain-cart"

/** Whether a shipping option has a fixed price and no data of its own; one that does not exist has none of both. */
export const readDeliveryStep = createStep(
  "read-delivery",
  async ({ option_id: id }: { option_id: string }, { container }) => {
    const [option] = await container
      .resolve(Modules.FULFILLMENT)
      .listShippingOptions({ id }, { select: ["id", "price_type", "provider_id"] })
    return new StepResponse(option !== undefined && isFixedDelivery(option))
  },
)
