import { beforeAll, describe, expect, it } from "vitest"
import { listProducts, variantIds } from "./support/catalogue"
import { addItem, openCart, regionOf } from "./support/checkout"
import { admin, store } from "./support/http"

/** Names that no store answer may contain, at any depth. */
const PRIVATE =
  /^(inventory|inventory_items|inventory_quantity|location_levels|(stocked|reserved|available|incoming)_quantity|prices|price_set|price_rules|metadata)$/

/** Paths of private names in an answer. */
function leaks(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(PRIVATE.test(key) ? [`${path}.${key}`] : []),
    ...leaks(inner, `${path}.${key}`),
  ])
}

/** Ways in which a visitor may try to ask for more than is public. */
const GREEDY = [
  "*variants",
  "+variants.inventory_quantity",
  "*variants,+variants.inventory_quantity,+metadata",
  "*variants.inventory_items",
  "*variants.inventory_items.inventory",
  "*variants.inventory_items.inventory.location_levels",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "*variants.prices",
  "variants.prices.amount",
  "*variants.price_set.prices",
  "*categories,*collection,*tags,*type,*images,*options",
  "+metadata,+variants.metadata,+categories.metadata",
  "VARIANTS.INVENTORY_QUANTITY",
  " variants.inventory_quantity",
  "*product_specification,*product_guidance",
  "*",
]

let paths: string[]

beforeAll(async () => {
  const [product] = await listProducts()
  const ids = await variantIds()
  const [variant] = ids.values()
  const cartId = await openCart("de")
  await addItem(cartId, variant ?? "", 1)
  const region = await regionOf("de")
  await admin("POST", `/products/${product?.id ?? ""}`, { metadata: { canary: "private" } })
  paths = [
    "/products",
    `/products?region_id=${region}`,
    `/products/${product?.id ?? ""}?region_id=${region}`,
    "/product-variants",
    `/product-variants/${variant ?? ""}`,
    "/product-categories",
    "/regions",
    `/carts/${cartId}`,
    `/shipping-options?cart_id=${cartId}`,
  ]
})

describe("no store answer tells exact stock, foreign prices or notes", () => {
  it.each(["", ...GREEDY])("asked with fields=%s", async (fields) => {
    for (const path of paths) {
      const joint = path.includes("?") ? "&" : "?"
      const asked = fields === "" ? path : `${path}${joint}fields=${encodeURIComponent(fields)}`
      const { status, body } = await store("GET", asked)
      expect(status, asked).toBeLessThan(500)
      expect(leaks(body), asked).toEqual([])
      expect(JSON.stringify(body), asked).not.toContain("canary")
    }
  })

  it("even in the answer to a write", async () => {
    const cartId = await openCart("de")
    const ids = await variantIds()
    const [variant] = ids.values()
    const answer = await store("POST", `/carts/${cartId}/line-items?fields=*items.variant`, {
      variant_id: variant,
      quantity: 1,
      metadata: { canary: "private" },
    })
    expect(answer.status).toBe(200)
    expect(leaks(answer.body)).toEqual([])
  })
})
