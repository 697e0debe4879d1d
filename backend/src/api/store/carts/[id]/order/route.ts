import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { env } from "../../../../../env"
import { issueViewToken } from "../../../order-views/view-token"

/**
 * Makes a cart an order, once, however often it is asked, and answers its id with the token that opens its view for a
 * day. A refusal is an error: 409 while another request does the same or when guidance changed, else 4xx.
 */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const engine = req.scope.resolve(Modules.WORKFLOW_ENGINE)
  const { result, transaction } = (await engine.run(completeCartWorkflowId, {
    input: { id: String(req.params["id"]) },
  })) as { result: { id: string }; transaction: { hasFinished: () => boolean } }
  if (!transaction.hasFinished()) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "The cart is being ordered by another request.",
    )
  }
  const { id } = result
  res.json({ order: { id, token: issueViewToken(id, env.JWT_SECRET, Date.now() / 1000) } })
}
