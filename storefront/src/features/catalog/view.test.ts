import { describe, expect, it } from "vitest"

import { storeProduct } from "./schema"
import { productView } from "./view"

const price = (amount: number) => ({
  calculated_amount: amount,
  calculated_amount_with_tax: amount,
  calculated_amount_without_tax: amount / 1.2,
  is_calculated_price_tax_inclusive: true,
  currency_code: "gbp",
})

const product = storeProduct.parse({
  id: "prod_1",
  handle: "mono",
  title: "Mono",
  categories: [{ handle: "lifting-threads", name: "Threads" }],
  options: [{ title: "Gauge" }],
  variants: [
    {
      id: "v1",
      options: [{ value: "29G", option: { title: "Gauge" } }],
      calculated_price: price(12),
    },
    { id: "v2", options: null, calculated_price: price(10) },
    { id: "v3", options: null, calculated_price: null },
  ],
})

describe("productView", () => {
  it("starts at the lowest price of the market and shows the best stock state", () => {
    const view = productView(
      product,
      new Map([
        ["v1", "low"],
        ["v2", "out"],
      ]),
      undefined,
    )
    expect(view.priceFrom).toMatchObject({ withTax: 10, currency: "gbp", taxIncluded: true })
    expect(view.stock).toBe("low")
    expect(view.variants[0]?.options).toEqual({ Gauge: "29G" })
    expect(view.line?.handle).toBe("lifting-threads")
  })

  it("promises nothing that it cannot see", () => {
    const view = productView(product, new Map(), undefined)
    expect(view.stock).toBe("out")
    expect(view.variants[2]).toMatchObject({ price: null, specification: null, stock: "out" })
    expect(view).toMatchObject({ sample: false, specification: null, parties: null })
  })

  it("has no price where nothing is sold", () => {
    const none = storeProduct.parse({ id: "p", handle: "h", title: "t", variants: [] })
    expect(productView(none, new Map(), undefined)).toMatchObject({ priceFrom: null, stock: "out" })
  })
})
