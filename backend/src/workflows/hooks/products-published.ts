import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { refuseToPublish } from "../sale/read/refuse"
import { readSaleStates } from "../sale/read/sale-states"

interface Written {
  products: { id: string }[]
}

/**
 * Refuses, and thereby undoes, what would publish a product that may not be sold. Batches and imports run the same
 * two workflows. Blind spot: writing past workflows; for that, adding to a cart and ordering check again.
 */
async function refuseUnsellable(
  { products }: Written,
  { container }: { container: MedusaContainer },
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const states = await readSaleStates(
    query,
    products.map(({ id }) => id),
  )
  refuseToPublish([...states.values()].filter(({ published }) => published))
}

createProductsWorkflow.hooks.productsCreated(refuseUnsellable)
updateProductsWorkflow.hooks.productsUpdated(refuseUnsellable)
