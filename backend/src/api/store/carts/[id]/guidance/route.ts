import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lineChanges, tokenOf } from "../../../../../modules/guidance"
import { readCartLines, type CartLine } from "../../../../../workflows/sale/read/cart-lines"
import { sentencesOf, titleOf } from "../../../../../workflows/sale/read/what-changed"
import { acknowledgeGuidanceWorkflow } from "../../../../../workflows/sale/workflows/acknowledge-guidance"
import type { StoreAcknowledgeGuidance } from "../../validators"

function shown(line: CartLine) {
  const changes = lineChanges(line)
  return {
    line_id: line.id,
    product_id: line.productId,
    product_title: line.title,
    product_handle: line.handle,
    state: line.refusals.length > 0 ? "stopped" : changes.length > 0 ? "changed" : "current",
    /** Why the product cannot be sold. */
    refusals: line.refusals,
    changes: changes.map((change) => ({
      ...change,
      ...("topic" in change ? { title: titleOf(change.topic) } : {}),
    })),
    /** What changed, in words. */
    sentences: changes.flatMap(sentencesOf),
    /** Stands for the guidance of now; whoever accepts it sends it back. */
    seen: tokenOf(line.current),
  }
}

/** Says of every line whether its guidance is the one that was shown, and what changed. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const lines = await readCartLines(query, String(req.params["id"]))
  res.json({ guidance: { lines: (lines ?? []).map(shown) } })
}

/** Records that the buyer has seen and accepts the guidance that now holds for lines of the cart. */
export async function POST(
  req: MedusaStoreRequest<StoreAcknowledgeGuidance>,
  res: MedusaResponse,
): Promise<void> {
  await acknowledgeGuidanceWorkflow(req.scope).run({
    input: { cart_id: String(req.params["id"]), lines: req.validatedBody.lines },
  })
  await GET(req, res)
}
