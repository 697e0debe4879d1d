import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** Refuses to calculate the price of a shipping option whose price is fixed; Medusa answers that with 500. */
export async function refuseFixedPrice(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["price_type"],
    filters: { id: String(req.params["id"]) },
  })
  const [option] = data as { price_type: string }[]
  next(
    option?.price_type === "calculated"
      ? undefined
      : new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "The price of this shipping option is fixed. Take `amount` from the list of options.",
        ),
  )
}
