import { sampleCatalogue } from "@finegauge/catalogue/sample"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"

/** Creates a category for each line that has none, and returns the category of every line by its handle. */
export async function ensureLines(container: MedusaContainer): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const handles = sampleCatalogue.lines.map(({ handle }) => handle)
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle"],
    filters: { handle: handles },
  })
  const categories = new Map(data.map(({ handle, id }) => [handle, id]))
  const missing = sampleCatalogue.lines.filter(({ handle }) => !categories.has(handle))
  if (missing.length > 0) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map(({ handle, name, description }) => ({
          handle,
          name,
          description,
          rank: handles.indexOf(handle),
          is_active: true,
          is_internal: false,
        })),
      },
    })
    for (const { handle, id } of result) categories.set(handle, id)
  }
  return categories
}
