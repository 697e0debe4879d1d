import { describe, expect, it } from "vitest"
import { variantIds } from "./support/catalogue"
import { addItem, openCart } from "./support/checkout"
import { store } from "./support/http"

const routes: [string, string, unknown][] = [
  ["GET", "/carts/cart_unknown", undefined],
  ["POST", "/carts/cart_unknown", {}],
  ["POST", "/carts/cart_unknown/line-items", { variant_id: "variant_unknown", quantity: 1 }],
  [
    "POST",
    "/carts/cart_unknown/line-items/batch",
    { lines: [{ variant_id: "variant_unknown", quantity: 1 }] },
  ],
  ["DELETE", "/carts/cart_unknown/line-items/item_unknown", undefined],
  ["POST", "/carts/cart_unknown/promotions", { promo_codes: ["X"] }],
  ["DELETE", "/carts/cart_unknown/promotions", { promo_codes: ["X"] }],
  ["POST", "/carts/cart_unknown/shipping-methods", { option_id: "so_unknown" }],
  ["POST", "/carts/cart_unknown/complete", undefined],
  ["POST", "/payment-collections/pay_col_unknown/payment-sessions", { provider_id: "pp_x" }],
  ["POST", "/shipping-options/so_unknown/calculate", { cart_id: "cart_unknown" }],
]

describe("an id that leads nowhere", () => {
  it.each(routes)("%s %s is a 404 that says what is missing", async (method, path, body) => {
    const answer = await store(method, path, body)
    expect(answer.status).toBe(404)
    expect(String(answer.body["message"])).toMatch(/unknown|not found/i)
  })
})

describe("a shipping option with a fixed price", () => {
  it("is not calculated", async () => {
    const cartId = await openCart("gb")
    const [variant] = (await variantIds()).values()
    await addItem(cartId, variant ?? "", 1)
    const { body } = await store<{ shipping_options: { id: string }[] }>(
      "GET",
      `/shipping-options?cart_id=${cartId}`,
    )
    const option = body.shipping_options[0]?.id ?? ""
    const answer = await store("POST", `/shipping-options/${option}/calculate`, { cart_id: cartId })
    expect(answer.status).toBe(400)
    expect(answer.body["message"]).toMatch(/fixed/)
  })
})
