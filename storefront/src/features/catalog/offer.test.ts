import { describe, expect, it } from "vitest"
import { findMarket, defaultMarket } from "@/config/markets"
import { en } from "@/messages/en/index"
import { firstVariant, offerOf } from "./offer"
import type { ProductView, StockState, VariantView } from "./view"

const variant = (id: string, stock: StockState, sold = true): VariantView => ({
  id,
  sku: id.toUpperCase(),
  title: id,
  options: { Gauge: id },
  price: sold ? { currency: "gbp", withTax: 30, withoutTax: 25, taxIncluded: true } : null,
  stock,
  specification: {
    family: "accessory",
    widthMm: 50,
    heightMm: 80,
    thicknessMm: "unknown",
    packSize: 10,
  },
})

const product = (variants: VariantView[]): ProductView => ({
  id: "p",
  handle: "microcannula",
  title: "Microcannula",
  subtitle: "",
  description: "",
  updatedAt: null,
  line: null,
  optionTitles: ["Gauge"],
  sample: true,
  specification: null,
  parties: null,
  variants,
  priceFrom: null,
  stock: "in",
})

describe("firstVariant", () => {
  it("prefers what is in stock, then what is nearly gone", () => {
    expect(firstVariant([variant("a", "out"), variant("b", "low"), variant("c", "in")])?.id).toBe(
      "c",
    )
    expect(firstVariant([variant("a", "out"), variant("b", "low")])?.id).toBe("b")
  })

  it("passes over sizes that are not sold in the market", () => {
    expect(firstVariant([variant("a", "in", false), variant("b", "in")])?.id).toBe("b")
  })

  it("shows the first size when none can be bought", () => {
    expect(firstVariant([variant("a", "out"), variant("b", "out")])?.id).toBe("a")
    expect(firstVariant([])).toBeUndefined()
  })
})

describe("offerOf", () => {
  it("formats price, unit price and pack for the market", () => {
    expect(offerOf(product([variant("a", "in")]), defaultMarket, en.price)?.variants[0]).toEqual({
      id: "a",
      sku: "A",
      options: { Gauge: "a" },
      stock: "in",
      price: "£30.00",
      each: "£3.00 each",
      packSize: 10,
    })
  })

  it("leaves the tax out in the United States", () => {
    const market = findMarket("en-us") ?? defaultMarket
    expect(offerOf(product([variant("a", "in")]), market, en.price)?.variants[0]?.price).toBe(
      "£25.00",
    )
  })

  it("offers no price for a size that is not sold here", () => {
    const offer = offerOf(product([variant("a", "in", false)]), defaultMarket, en.price)
    expect(offer?.variants[0]).toMatchObject({ price: null, each: null })
  })

  it("knows no unit price where the pack size is not stated", () => {
    const single = { ...variant("a", "in"), specification: null }
    expect(offerOf(product([single]), defaultMarket, en.price)?.variants[0]).toMatchObject({
      each: null,
      packSize: null,
    })
  })

  it("is null for a product without sizes", () => {
    expect(offerOf(product([]), defaultMarket, en.price)).toBeNull()
  })
})
