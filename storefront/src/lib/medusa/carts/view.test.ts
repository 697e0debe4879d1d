import { describe, expect, it } from "vitest"

import { findMarket, type MarketConfig } from "@/config/markets"
import { getMessages } from "@/messages"

import { cartAnswer, orderAnswer } from "./schema"
import { totalRows } from "./total-rows"
import { cartView, orderView } from "./view"

const line = {
  id: "cali_b",
  variant_id: "variant_1",
  product_id: "prod_1",
  product_title: "Thread",
  product_handle: "thread",
  variant_title: "29G",
  variant_sku: "FG-1",
  quantity: 2,
  unit_price: 10,
  total: 20,
  subtotal: 16.666,
}

const raw = {
  id: "cart_1",
  currency_code: "gbp",
  region_id: "reg_1",
  email: null,
  completed_at: null,
  total: 25.9,
  item_total: 20,
  item_subtotal: 16.666,
  shipping_total: 5.9,
  shipping_subtotal: 4.9166,
  tax_total: 4.3166,
  items: [line, { ...line, id: "cali_a", quantity: 1 }],
  shipping_address: { country_code: "GB", first_name: null },
  shipping_methods: [{ id: "sm_1", name: "Standard", shipping_option_id: "so_1" }],
  payment_collection: {
    id: "pay_1",
    payment_sessions: [
      { id: "ps_0", provider_id: "pp_old", status: "canceled" },
      { id: "ps_1", provider_id: "pp_system_default", status: "pending" },
    ],
  },
}

const market = (locale: string): MarketConfig => {
  const found = findMarket(locale)
  if (!found) throw new Error(locale)
  return found
}

describe("cartView", () => {
  it("shows a cart as Medusa sends it", () => {
    const view = cartView(cartAnswer.parse({ cart: raw }).cart)
    expect(view).toMatchObject({
      id: "cart_1",
      email: "",
      count: 3,
      paymentProvider: "pp_system_default",
    })
    expect(view.lines.map(({ id }) => id)).toEqual(["cali_a", "cali_b"])
    expect(view.address).toMatchObject({ country: "gb", firstName: "" })
    expect(view.shipping).toEqual({ optionId: "so_1", name: "Standard" })
  })

  it("shows an empty cart", () => {
    const view = cartView(cartAnswer.parse({ cart: { id: "cart_1", currency_code: "eur" } }).cart)
    expect(view).toMatchObject({ count: 0, lines: [], shipping: null, paymentProvider: null })
  })
})

describe("orderView", () => {
  it("shows an order with its number", () => {
    const { items, shipping_methods, currency_code } = raw
    const order = { id: "order_1", display_id: 7, currency_code, items, shipping_methods }
    const view = orderView(orderAnswer.parse({ order }).order)
    expect(view).toMatchObject({ number: 7, shippingName: "Standard" })
    expect(view.lines).toHaveLength(2)
  })
})

describe("totalRows", () => {
  const totals = cartView(cartAnswer.parse({ cart: raw }).cart).totals
  const values = (locale: string, known = true) =>
    totalRows(totals, known, market(locale), getMessages(locale)).map(
      ({ key, value, role }) => `${key} ${value} ${role}`,
    )

  it("shows VAT as a part of the total", () => {
    expect(values("en-gb")).toEqual([
      "items £20.00 sum",
      "shipping £5.90 sum",
      "total £25.90 total",
      "tax £4.32 part",
    ])
  })

  it("adds sales tax to sums without it", () => {
    expect(values("en-us").map((row) => row.split(" ")[0])).toEqual([
      "items",
      "shipping",
      "tax",
      "total",
    ])
    expect(values("en-us")[0]).toContain("16.67")
  })

  it("says when the delivery is still open", () => {
    expect(values("en-gb", false)[1]).toMatch(/^shipping \D+ open$/)
  })
})
