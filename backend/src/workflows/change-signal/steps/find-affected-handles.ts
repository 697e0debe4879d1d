import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Query } from "../read/stock-states"

/** What an event is about, and therefore by which way its ids lead to a product. */
export type ChangedThing =
  | "product"
  | "variant"
  | "price"
  | "inventory-level"
  | "reservation-item"
  | "category"
  | "legal-text"

/** Rows of an entity, deleted ones too: an event about a deletion comes when its row is already gone. */
async function rows<Row>(
  query: Query,
  entity: string,
  field: string,
  filters: Record<string, string[]>,
): Promise<Row[]> {
  const { data } = await query.graph({ entity, fields: [field], filters, withDeleted: true })
  return data as Row[]
}

async function handlesOfVariants(query: Query, ids: string[]): Promise<string[]> {
  interface Row {
    product?: { handle: string } | null
  }
  const found = await rows<Row>(query, "product_variant", "product.handle", { id: ids })
  return found.flatMap(({ product }) => (product ? [product.handle] : []))
}

async function handlesOfStock(query: Query, entity: string, ids: string[]): Promise<string[]> {
  const found = await rows<{ inventory_item_id: string }>(query, entity, "inventory_item_id", {
    id: ids,
  })
  const links = await rows<{ variant_id: string }>(
    query,
    "product_variant_inventory_item",
    "variant_id",
    { inventory_item_id: found.map((row) => row.inventory_item_id) },
  )
  return handlesOfVariants(
    query,
    links.map((link) => link.variant_id),
  )
}

async function handlesOfPrices(query: Query, ids: string[]): Promise<string[]> {
  const found = await rows<{ price_set_id: string }>(query, "price", "price_set_id", { id: ids })
  const links = await rows<{ variant_id: string }>(
    query,
    "product_variant_price_set",
    "variant_id",
    { price_set_id: found.map((row) => row.price_set_id) },
  )
  return handlesOfVariants(
    query,
    links.map((link) => link.variant_id),
  )
}

function handlesOf(query: Query, thing: ChangedThing, ids: string[]): Promise<string[]> {
  switch (thing) {
    case "product":
      return rows<{ handle: string }>(query, "product", "handle", { id: ids }).then((found) =>
        found.map(({ handle }) => handle),
      )
    case "variant":
      return handlesOfVariants(query, ids)
    case "price":
      return handlesOfPrices(query, ids)
    case "inventory-level":
      return handlesOfStock(query, "inventory_level", ids)
    case "reservation-item":
      return handlesOfStock(query, "reservation", ids)
    case "category":
    case "legal-text":
      return Promise.resolve([])
  }
}

/** Leads the ids of an event to the handles of the products whose pages show them, each once. */
export const findAffectedHandlesStep = createStep(
  "find-affected-handles",
  async ({ thing, ids }: { thing: ChangedThing; ids: string[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    return new StepResponse([...new Set(await handlesOf(query, thing, ids))])
  },
)
