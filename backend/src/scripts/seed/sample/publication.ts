import { sampleCatalogue } from "@finegauge/catalogue/sample"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { AWAITS_PUBLICATION } from "./products"

interface ProductRow {
  id: string
  metadata: Record<string, unknown> | null
}

/** Publishes the sample products that the seed made; what an editor has set back to draft stays a draft. */
export async function ensurePublication(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "metadata"],
    filters: {
      handle: sampleCatalogue.products.map(({ handle }) => handle),
      status: ProductStatus.DRAFT,
    },
  })
  const waiting = (data as ProductRow[]).filter(({ metadata }) => metadata?.[AWAITS_PUBLICATION])
  if (waiting.length === 0) return
  await updateProductsWorkflow(container).run({
    input: {
      products: waiting.map(({ id }) => ({
        id,
        status: ProductStatus.PUBLISHED,
        // An empty text is how Medusa takes a key out of metadata.
        metadata: { [AWAITS_PUBLICATION]: "" },
      })),
    },
  })
}
