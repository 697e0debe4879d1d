import { strict as assert } from "node:assert"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addItem, complete, readyCart } from "./support/checkout"
import { deviceBody, guide, removeProduct, setStatus, specify, statement } from "./support/device"
import { admin } from "./support/http"

/** Two sizes that are packed from the same pieces. */
let product: { id: string; variants: { id: string }[] }
let itemId: string

async function ok<Body>(answer: Promise<{ status: number; body: Body }>): Promise<Body> {
  const { status, body } = await answer
  assert(status === 200, JSON.stringify(body))
  return body
}

async function stock(pieces: number): Promise<string> {
  const { stock_locations: places } = await ok(
    admin<{ stock_locations: { id: string }[] }>("GET", "/stock-locations"),
  )
  const { inventory_item: item } = await ok(
    admin<{ inventory_item: { id: string } }>("POST", "/inventory-items", { title: "Pieces" }),
  )
  await ok(
    admin("POST", `/inventory-items/${item.id}/location-levels`, {
      location_id: places[0]?.id,
      stocked_quantity: pieces,
    }),
  )
  return item.id
}

const size = (title: string, sku: string) => ({
  title,
  sku,
  options: { Size: title },
  manage_inventory: true,
  inventory_items: [{ inventory_item_id: itemId, required_quantity: 1 }],
  prices: [{ currency_code: "eur", amount: 10 }],
})

beforeAll(async () => {
  itemId = await stock(5)
  const body = await deviceBody({ status: "draft" })
  const code = body.variants[0]?.sku ?? ""
  const made = await ok(
    admin<{ product: typeof product }>("POST", "/products", {
      ...body,
      options: [{ title: "Size", values: ["One", "Two"] }],
      variants: [size("One", `${code}-1`), size("Two", `${code}-2`)],
    }),
  )
  product = made.product
  await ok(specify(product.id))
  await ok(guide(product.id, ["thread-lift"]))
  await ok(setStatus(product.id, "published"))
})
afterAll(() => removeProduct(product.id))

const cartOf = async (quantities: number[]): Promise<string> => {
  const { id } = await readyCart({
    country: "de",
    shipping: "standard",
    items: quantities.map((quantity, at) => ({
      variantId: product.variants[at]?.id ?? "",
      quantity,
    })),
  })
  return id
}

const reserved = async (): Promise<number> => {
  const rows = await statement<{ reserved_quantity: string }>(
    "select reserved_quantity from inventory_level where inventory_item_id = $1",
    [itemId],
  )
  return Number(rows[0]?.reserved_quantity)
}

describe("two lines that share their stock", () => {
  it("are refused 4 + 4 of 5 in words, and nothing is reserved", async () => {
    const answer = await complete(await cartOf([4, 4]))
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(/not enough stock of "Test device .* Order fewer/)
    expect(await reserved()).toBe(0)
  })

  it("get 3 + 2 of 5, and the next buyer gets nothing", async () => {
    const late = await cartOf([1])
    const answer = await complete(await cartOf([3, 2]))
    expect(answer.status).toBe(200)
    expect(await reserved()).toBe(5)
    const refused = await complete(late)
    expect(refused.status).toBe(400)
    expect((await addItem(late, product.variants[1]?.id ?? "", 1)).status).toBe(400)
    expect(await reserved()).toBe(5)
  })

  it("never take more than there is, however the carts race", async () => {
    await statement(
      "update inventory_level set stocked_quantity = 12, raw_stocked_quantity = $2 where inventory_item_id = $1",
      [itemId, { value: "12", precision: 20 }],
    )
    const carts = await Promise.all(
      [
        [2, 2],
        [2, 2],
        [3, 1],
        [1, 3],
      ].map(cartOf),
    )
    const answers = await Promise.all(carts.map(complete))
    for (const { status } of answers) expect([200, 400, 409]).toContain(status)
    const sold = answers.filter(({ status }) => status === 200).length
    expect(await reserved()).toBe(5 + 4 * sold)
    expect(await reserved()).toBeLessThanOrEqual(12)
  })
})
