import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { cartRefusal } from "../../modules/guidance"
import { readCartLines } from "../sale/read/cart-lines"
import { cartError, refuseBeyondStock } from "../sale/read/refuse"
import { beyondStock, overdrawn, type StockLine } from "../sale/read/stock-demand"

// Medusa takes one handler for this hook: what else a cart has to meet becomes a rule of `cartRules`.
completeCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: input.id },
  })
  // Asked again for what is an order already, Medusa answers with that order; nothing is sold by it.
  if (orders.length > 0) return
  const refusal = cartRefusal((await readCartLines(query, input.id)) ?? [])
  if (refusal !== undefined) throw cartError(refusal)
  // Medusa reserves line by line and would let two lines that share an item take it twice (medusajs/medusa 16502).
  refuseBeyondStock(beyondStock((cart as { items?: StockLine[] }).items ?? []))
})

const STOCK_FIELDS = [
  ...["quantity", "product_title", "variant.manage_inventory", "variant.allow_backorder"],
  ...["inventory_item_id", "required_quantity", "inventory.location_levels.location_id"].map(
    (field) => `variant.inventory_items.${field}`,
  ),
  "variant.inventory_items.inventory.location_levels.stocked_quantity",
  "variant.inventory_items.inventory.location_levels.reserved_quantity",
].map((field) => `items.${field}`)

/**
 * Looks again after the reservation, when another cart may have taken some in between; a throw undoes reservation and
 * order, and no payment has been authorised yet. Blind spot: two such carts may both be refused.
 */
async function refuseOverdrawn(cartId: string, container: MedusaContainer): Promise<void> {
  const carts = container.resolve(Modules.CART)
  const lines = await carts.listLineItems({ cart_id: cartId }, { select: ["id"] })
  if (lines.length < 2) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: STOCK_FIELDS,
    filters: { id: cartId },
  })
  const [cart] = data as unknown as { items: StockLine[] }[]
  refuseBeyondStock(overdrawn(cart?.items ?? []))
}

type BeforePayment = (
  handler: (
    told: { input: { id: string } },
    context: { container: MedusaContainer },
  ) => Promise<void>,
) => void

// Medusa calls this hook and leaves it out of the types.
const { beforePaymentAuthorization } = completeCartWorkflow.hooks as unknown as {
  beforePaymentAuthorization: BeforePayment
}
beforePaymentAuthorization(({ input }, { container }) => refuseOverdrawn(input.id, container))
