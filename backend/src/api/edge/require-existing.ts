import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** Things whose routes Medusa answers with 500 when the id leads nowhere. */
type Guarded = "cart" | "payment_collection" | "shipping_option"

/**
 * Makes a middleware that refuses an unknown `:id` with 404 before Medusa's workflow trips over it.
 * Blind spot: ids in bodies are left to the routes themselves.
 */
export const requireExisting =
  (entity: Guarded) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const id = String(req.params["id"])
    const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity, fields: ["id"], filters: { id } })
    const what = entity.replace("_", " ")
    next(
      data.length > 0
        ? undefined
        : new MedusaError(
            MedusaError.Types.NOT_FOUND,
            `There is no ${what} with the id ${id.slice(0, 64)}. It may have expired: start again.`,
          ),
    )
  }
