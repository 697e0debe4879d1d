import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuseToPublish } from "../../../workflows/sale/read/refuse"
import { readSaleStates } from "../../../workflows/sale/read/sale-states"

/**
 * Refuses to bring published products that may not be sold into a sales channel; drafts are seen by nobody and may
 * wait there. A middleware, because Medusa's workflow behind the route has no hook.
 */
export async function refuseUnsellable(
  req: MedusaRequest<{ add?: string[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const states = await readSaleStates(query, req.validatedBody.add ?? [])
  refuseToPublish([...states.values()].filter(({ published }) => published))
  next()
}
