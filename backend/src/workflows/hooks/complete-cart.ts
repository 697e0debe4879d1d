import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { cartRefusal } from "../../modules/guidance"
import { readCartLines } from "../sale/read/cart-lines"
import { cartError } from "../sale/read/refuse"

// Medusa takes one handler for this hook: what else a cart has to meet becomes a rule of `cartRules`.
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
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
})
