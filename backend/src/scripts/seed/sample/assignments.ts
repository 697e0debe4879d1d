import { sampleCatalogue } from "@finegauge/catalogue/sample"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { assignGuidanceWorkflow } from "../../../workflows/guidance/workflows/assign-guidance"
import { assignSpecificationWorkflow } from "../../../workflows/specification/workflows/assign-specification"

interface ProductRow {
  id: string
  handle: string
  product_specification?: { id: string } | null
  product_guidance?: { id: string } | null
}

/** Gives sample products their specification and guidance topics, where an editor has set none. */
export async function ensureAssignments(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "product_specification.id", "product_guidance.id"],
    filters: { handle: sampleCatalogue.products.map(({ handle }) => handle) },
  })
  const rows = new Map((data as ProductRow[]).map((row) => [row.handle, row]))
  for (const sample of sampleCatalogue.products) {
    const row = rows.get(sample.handle)
    if (row === undefined) continue
    if (!row.product_specification) {
      await assignSpecificationWorkflow(container).run({
        input: {
          product_id: row.id,
          attributes: sample.specification,
          parties: sample.parties,
          sample: true,
          variants: sample.variants.map(({ sku, specification }) => ({
            sku,
            attributes: specification,
          })),
        },
      })
    }
    if (!row.product_guidance) {
      await assignGuidanceWorkflow(container).run({
        input: { product_id: row.id, topic_ids: sample.topicIds },
      })
    }
  }
}
