import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

async function isTheirs(req: MedusaRequest, orderId: string): Promise<boolean> {
  const { auth_context: login } = req as Partial<AuthenticatedMedusaRequest>
  if (login?.actor_type !== "customer" || !login.actor_id) return false
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["customer_id"],
    filters: { id: orderId },
  })
  const [order] = data as { customer_id: string | null }[]
  return order?.customer_id === login.actor_id
}

/**
 * Makes a middleware behind which an order exists for the customer alone who is logged in and placed it: Medusa takes
 * the bare id for proof. An order of somebody else and none at all are answered alike.
 */
export const ownOrderOnly =
  (orderIdOf: (req: MedusaRequest) => unknown) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const theirs = await isTheirs(req, String(orderIdOf(req)))
    const missing = "There is no such order. Log in as the customer who placed it."
    next(theirs ? undefined : new MedusaError(MedusaError.Types.NOT_FOUND, missing))
  }

/**
 * Leaves only the id of an order in an answer. Medusa's transfer routes answer the whole order, address and e-mail
 * included, to whichever customer asks for it to be transferred.
 */
export function answerIdOnly(
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const send = res.json.bind(res)
  res.json = (body: unknown): MedusaResponse => {
    const { order } = (body ?? {}) as { order?: { id: string } }
    return send(order === undefined ? body : { order: { id: order.id } })
  }
  next()
}
