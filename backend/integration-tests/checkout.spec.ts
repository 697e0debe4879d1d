import { strict as assert } from "node:assert"
import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { variantIds } from "./support/catalogue"
import { addItem, buy, openCart, type Totals } from "./support/checkout"
import { admin, store } from "./support/http"

type Currency = "eur" | "gbp" | "usd"

/** Shipping prices of the sample in cents, as the seed sets them. */
const SHIPPING: Record<Currency, { standard: number; express: number }> = {
  eur: { standard: 690, express: 1490 },
  gbp: { standard: 590, express: 1290 },
  usd: { standard: 890, express: 1990 },
}

const variants = sampleCatalogue.products.flatMap((product) =>
  product.variants.map((variant) => ({ ...variant, family: product.family })),
)
const plenty = [...variants].sort((a, b) => b.stock - a.stock)
const devices = plenty.filter(({ family }) => family !== "accessory")
const [first, second] = devices
const accessory = plenty.find(({ family }) => family === "accessory")
assert(first && second && accessory, "The sample has too few variants to test.")
const basket = [
  { variant: first, quantity: 2 },
  { variant: second, quantity: 1 },
  { variant: accessory, quantity: 3 },
]

const cents = (amount: number): number => Math.round(amount * 100)

const markets = [
  { country: "ie", currency: "eur", vat: 23, shipping: "standard" },
  { country: "de", currency: "eur", vat: 19, shipping: "express" },
  { country: "fr", currency: "eur", vat: 20, shipping: "standard" },
  { country: "gb", currency: "gbp", vat: 20, shipping: "express" },
  { country: "us", currency: "usd", vat: 0, shipping: "standard" },
] as const

describe("a guest buys two devices and an accessory by invoice", () => {
  it.each(markets)("in $country, to the cent", async ({ country, currency, vat, shipping }) => {
    const ids = await variantIds()
    const { cart, order } = await buy({
      country,
      shipping,
      items: basket.map(({ variant, quantity }) => ({
        variantId: ids.get(variant.sku) ?? "",
        quantity,
      })),
    })

    const items = basket.reduce(
      (sum, { variant, quantity }) => sum + cents(variant.prices[currency]) * quantity,
      0,
    )
    const total = items + SHIPPING[currency][shipping]
    const tax = Math.round(total - total / (1 + vat / 100))

    const stored = await admin<{ order: Totals & { payment_collections: { amount: number }[] } }>(
      "GET",
      `/orders/${order.id}?fields=*payment_collections,total,item_total,shipping_total,tax_total,currency_code`,
    )
    expect(stored.status).toBe(200)
    for (const totals of [cart, order, stored.body.order]) {
      expect(totals.currency_code).toBe(currency)
      expect(cents(totals.item_total)).toBe(items)
      expect(cents(totals.shipping_total)).toBe(SHIPPING[currency][shipping])
      expect(cents(totals.total)).toBe(total)
      expect(cents(totals.tax_total)).toBe(tax)
    }
    expect(cents(stored.body.order.payment_collections[0]?.amount ?? 0)).toBe(total)
  })

  it("is refused what is sold out, in words", async () => {
    const soldOut = variants.find(({ stock }) => stock === 0)
    const ids = await variantIds()
    const answer = await addItem(await openCart("ie"), ids.get(soldOut?.sku ?? "") ?? "", 1)
    expect(answer.status).toBe(400)
    expect(answer.body["message"]).toMatch(/inventory/i)
  })
})

describe("shipping", () => {
  it.each(markets)("offers standard and express in $country", async ({ country, currency }) => {
    const cartId = await openCart(country)
    const ids = await variantIds()
    await addItem(cartId, ids.get(first.sku) ?? "", 1)
    const answer = await store<{
      shipping_options: { amount: number; type: { code: string } }[]
    }>("GET", `/shipping-options?cart_id=${cartId}`)
    const offered = answer.body.shipping_options.map(({ amount, type }) => [
      type.code,
      cents(amount),
    ])
    expect(Object.fromEntries(offered)).toEqual(SHIPPING[currency])
    expect(offered).toHaveLength(2)
  })
})
