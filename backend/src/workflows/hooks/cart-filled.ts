import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { refuseToSell } from "../sale/read/refuse"
import { productsOfVariants, readSaleStates } from "../sale/read/sale-states"

interface Item {
  id: string
  variant_id: string | null
  quantity: unknown
}

/** Refuses variants whose product may not be sold; unknown variants are refused by Medusa itself. */
async function refuseVariants(
  variantIds: (string | null | undefined)[],
  container: MedusaContainer,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = variantIds.flatMap((id) => id ?? [])
  const products = await productsOfVariants(query, ids)
  const states = await readSaleStates(query, [...products.values()])
  refuseToSell([...states.values()])
}

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await refuseVariants(
    (input.items ?? []).map((item) => item.variant_id),
    container,
  )
})

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await refuseVariants(
    input.items.map((item) => item.variant_id),
    container,
  )
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  // Fewer of what cannot be sold, or none, is always welcome.
  const items = (cart as { items?: Item[] | null }).items ?? []
  const item = items.find(({ id }) => id === input.item_id)
  const quantity = Number(input.update.quantity ?? 0)
  if (item === undefined || quantity <= Number(item.quantity)) return
  await refuseVariants([item.variant_id], container)
})
