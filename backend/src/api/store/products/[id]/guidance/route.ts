import { packageInfo, resolveGuidance } from "@finegauge/safety-content"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readTopics, recordOf, tokenOf } from "../../../../../modules/guidance"
import { findVisibleProducts } from "../../../visible-products/find-visible-products"
import { productIdSchema } from "../../../visible-products/product-ids"

interface GuidedProduct {
  id: string
  product_guidance?: {
    topic_ids: string[]
    notes?: { id: string; text: string; source: string; rank: number }[]
  } | null
}

/** Answers the guidance of one product: topics and notes from the backend, the text from the content package. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const id = productIdSchema.safeParse(req.params["id"])
  if (!id.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The address holds no product id. It looks like prod_ followed by letters and digits.",
    )
  }
  const [product] = await findVisibleProducts<GuidedProduct>(
    req,
    [id.data],
    ["product_guidance.topic_ids", "product_guidance.notes.*"],
  )
  if (product === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no product with the id ${id.data}. Take the id from the list of products.`,
    )
  }
  const topicIds = product.product_guidance?.topic_ids ?? []
  const resolved = resolveGuidance(topicIds)
  const notes = [...(product.product_guidance?.notes ?? [])].sort((a, b) => a.rank - b.rank)
  res.json({
    guidance: {
      product_id: product.id,
      package_version: packageInfo.version,
      content_hash: packageInfo.contentHash,
      topics: resolved.topics.map(({ id: topicId, version, hash, title }) => ({
        id: topicId,
        version,
        hash,
        title,
      })),
      /** Stands for this guidance; a page that shows it says so with the product that goes into the cart. */
      shown: tokenOf(recordOf(readTopics(topicIds), notes)),
      notes: notes.map(({ id: noteId, text, source }) => ({ id: noteId, text, source })),
      resolved,
    },
  })
}
