import { strict as assert } from "node:assert"
import { describe, expect, it } from "vitest"
import { addItem, readyCart, regionOf, type Totals } from "./support/checkout"
import { statement } from "./support/device"
import { store } from "./support/http"

const address = (country: string) => ({
  first_name: "Sample",
  last_name: "Buyer",
  address_1: "Sample street 1",
  city: "Sample town",
  postal_code: "10001",
  country_code: country,
})

interface Cart extends Totals {
  email: string
  shipping_address: Record<string, string>
  billing_address: Record<string, string>
  shipping_methods: { shipping_option_id: string; tax_lines: { rate: number }[] }[]
  payment_collection?: { amount: number; payment_sessions: { provider_id: string }[] }
}

async function plentiful(): Promise<string> {
  const [row] = await statement<{ variant_id: string }>(
    `select l.variant_id from product_variant_inventory_item l join inventory_level v
       on v.inventory_item_id = l.inventory_item_id
     where v.deleted_at is null order by v.stocked_quantity - v.reserved_quantity desc limit 1`,
    [],
  )
  assert(row)
  return row.variant_id
}

const answer = (cartId: string, body: unknown) => store("POST", `/carts/${cartId}/checkout`, body)

async function saves(cartId: string, body: unknown): Promise<void> {
  expect(await answer(cartId, body)).toEqual({ status: 200, body: { cart: { id: cartId } } })
}

const read = async (cartId: string): Promise<Cart> => {
  const fields = "%2Bshipping_methods.tax_lines.rate,%2Bpayment_collection.amount"
  return (await store<{ cart: Cart }>("GET", `/carts/${cartId}?fields=${fields}`)).body.cart
}

/** A cart as the storefront opens it: in a region and a country, with its first line. */
async function opened(country: string, quantity = 2): Promise<string> {
  const made = await store<{ cart: { id: string } }>("POST", "/carts", {
    region_id: await regionOf(country),
    shipping_address: { country_code: country },
    items: [{ variant_id: await plentiful(), quantity }],
  })
  return made.body.cart.id
}

async function option(cartId: string, code: string): Promise<string> {
  const { body } = await store<{
    shipping_options: { id: string; type: { code: string } }[]
  }>("GET", `/shipping-options?cart_id=${cartId}`)
  const found = body.shipping_options.find(({ type }) => type.code === code)
  assert(found)
  return found.id
}

async function filled(country: string): Promise<string> {
  const id = await opened(country)
  await saves(id, { email: "buyer@finegauge.test" })
  await saves(id, { address: address(country) })
  await saves(id, { shipping_option_id: await option(id, "standard") })
  await saves(id, { payment_provider_id: "pp_system_default" })
  return id
}

const sums = ({ currency_code, total, item_total, shipping_total, tax_total }: Totals) => [
  currency_code,
  ...[total, item_total, shipping_total, tax_total].map((amount) => Math.round(amount * 100)),
]

describe("answers of the checkout", () => {
  it.each(["de", "ie", "fr", "gb", "us"])("come to Medusa's own sums in %s", async (country) => {
    const medusas = await readyCart({
      country,
      shipping: "standard",
      items: [{ variantId: await plentiful(), quantity: 2 }],
    })
    const cart = await read(await filled(country))
    expect(sums(cart)).toEqual(sums(medusas.cart))
    expect(cart.email).toBe("buyer@finegauge.test")
    expect(cart.shipping_address).toMatchObject(address(country))
    expect(cart.billing_address).toMatchObject(address(country))
    expect(cart.shipping_methods).toHaveLength(1)
    expect(cart.payment_collection?.amount).toBe(cart.total)
    expect(cart.payment_collection?.payment_sessions).toHaveLength(1)
  })

  it("given again, replace those before, and a changed sum withdraws the payment", async () => {
    const id = await filled("de")
    const before = await read(id)
    await saves(id, { email: "other@finegauge.test" })
    await saves(id, { address: { ...address("de"), city: "Elsewhere" } })
    await saves(id, { payment_provider_id: "pp_system_default" })
    const same = await read(id)
    expect(sums(same)).toEqual(sums(before))
    expect(same.email).toBe("other@finegauge.test")
    expect(same.shipping_address["city"]).toBe("Elsewhere")
    expect(same.payment_collection?.payment_sessions).toHaveLength(1)

    await saves(id, { shipping_option_id: await option(id, "express") })
    const dearer = await read(id)
    expect(dearer.shipping_methods).toHaveLength(1)
    expect(dearer.total).toBeGreaterThan(before.total)
    expect(dearer.payment_collection?.payment_sessions ?? []).toHaveLength(0)
    expect((await store("POST", `/carts/${id}/order`)).status).toBe(400)
  })

  it("follow the lines: a delivery chosen before pieces are added is taxed and paid in full", async () => {
    const id = await filled("de")
    await addItem(id, await plentiful(), 1)
    await saves(id, { payment_provider_id: "pp_system_default" })
    const cart = await read(id)
    expect(cart.payment_collection?.amount).toBe(cart.total)
    expect(Math.round(cart.tax_total * 100)).toBe(Math.round(cart.total * 100 * (1 - 1 / 1.19)))
  })

  it.each([
    ["nothing", {}],
    ["no e-mail", { email: "x" }],
    ["two at once", { email: "a@finegauge.test", shipping_option_id: "so_x" }],
    ["a field that nobody asks for", { email: "a@finegauge.test", customer_id: "cus_x" }],
    ["an unknown delivery", { shipping_option_id: "so_x" }],
    ["an unknown payment", { payment_provider_id: "pp_x" }],
    ["a country of another market", { address: address("us") }],
    ["an endless name", { address: { ...address("de"), first_name: "x".repeat(81) } }],
  ])("are refused with %s", async (_what, body) => {
    const id = await opened("de")
    const refused = await answer(id, body)
    expect(refused.status).toBe(400)
    expect(refused.body["message"]).toMatch(/\w{3,}/)
  })

  it("come too late for an order, and lead nowhere without a cart", async () => {
    const id = await filled("de")
    expect((await store("POST", `/carts/${id}/order`)).status).toBe(200)
    const late = await answer(id, { email: "late@finegauge.test" })
    expect(late.status).toBe(400)
    expect(late.body["message"]).toMatch(/already completed/)
    expect((await answer("cart_01AAAAAAAAAAAAAAAAAAAAAAAA", { email: "a@b.test" })).status).toBe(
      404,
    )
  })

  it("make one order however many windows place it", async () => {
    const id = await filled("gb")
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        store<{ order?: { id: string } }>("POST", `/carts/${id}/order`),
      ),
    )
    for (const { status } of answers) expect([200, 409]).toContain(status)
    const placed = new Set(answers.flatMap(({ body }) => body.order?.id ?? []))
    expect(placed.size).toBe(1)
    const links = await statement("select order_id from order_cart where cart_id = $1", [id])
    expect(links).toHaveLength(1)
  })
})
