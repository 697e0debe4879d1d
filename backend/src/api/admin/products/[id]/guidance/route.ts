import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignGuidanceWorkflow } from "../../../../../workflows/guidance/workflows/assign-guidance"
import type { AdminAssignGuidance } from "../../validators"

/** Gives a product its guidance topics and notes. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAssignGuidance>,
  res: MedusaResponse,
): Promise<void> {
  const productId = String(req.params["id"])
  const { result } = await assignGuidanceWorkflow(req.scope).run({
    input: { product_id: productId, ...req.validatedBody },
  })
  res.json({
    guidance: { id: result.id, product_id: productId, topic_ids: req.validatedBody.topic_ids },
  })
}
