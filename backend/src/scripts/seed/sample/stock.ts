import { sampleCatalogue } from "@finegauge/catalogue/sample"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"

interface ItemRow {
  id: string
  sku: string
  location_levels?: unknown[] | null
}

/** Puts the sample's stock on the shelf, for items that were never counted. */
export async function ensureStock(container: MedusaContainer, locationId: string): Promise<void> {
  const stock = new Map(
    sampleCatalogue.products.flatMap(({ variants }) =>
      variants.map((variant) => [variant.sku, variant.stock]),
    ),
  )
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.id"],
    filters: { sku: [...stock.keys()] },
  })
  const uncounted = (data as ItemRow[]).filter((item) => !item.location_levels?.length)
  if (uncounted.length === 0) return
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: uncounted.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id: locationId,
        stocked_quantity: stock.get(sku) ?? 0,
      })),
    },
  })
}
