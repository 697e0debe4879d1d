import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignSpecificationWorkflow } from "../../../../../workflows/specification/workflows/assign-specification"
import type { AdminAssignSpecification } from "../../validators"

/** Gives a product and its variants their technical attributes, replacing those they had. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAssignSpecification>,
  res: MedusaResponse,
): Promise<void> {
  const productId = String(req.params["id"])
  const { result } = await assignSpecificationWorkflow(req.scope).run({
    input: { product_id: productId, ...req.validatedBody },
  })
  res.json({ specification: { id: result.id, product_id: productId } })
}
