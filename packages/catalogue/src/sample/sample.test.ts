import { describe, expect, it } from "vitest"
import { partiesSchema } from "../parties/parties.ts"
import { combineSpecification } from "../schema/specification.ts"
import { sampleCatalogue } from "./index.ts"

const { lines, products } = sampleCatalogue
const variants = products.flatMap((product) => product.variants)

/** Promises and scare words that no product text may hold; the rule list of the content package is longer. */
const CLAIMS =
  /painless|pain-free|guarantee|permanent|cure|100\s?%|no side effects|safe|non-surgical|rejuvenat|anti-?age?ing|wrinkle|younger|instant|natural results?|collagen|FDA|approved|lifting effect|melts?|best|clinically proven/i

describe("sample catalogue", () => {
  it("has the three device lines, accessories and some sixty sizes", () => {
    expect(lines.map(({ handle }) => handle)).toEqual([
      "lifting-threads",
      "microcannulas",
      "multi-injector-needles",
      "accessories",
    ])
    expect(products.filter(({ family }) => family !== "accessory")).toHaveLength(12)
    expect(products.filter(({ family }) => family === "accessory")).toHaveLength(3)
    expect(variants).toHaveLength(60)
  })

  it("fits the schemas", () => {
    for (const product of products) {
      expect(partiesSchema.parse(product.parties)).toEqual(product.parties)
      for (const variant of product.variants)
        expect(combineSpecification(product.specification, variant.specification).family).toBe(
          product.family,
        )
    }
  })

  it("names every handle and every SKU once", () => {
    expect(new Set(products.map(({ handle }) => handle)).size).toBe(products.length)
    expect(new Set(variants.map(({ sku }) => sku)).size).toBe(variants.length)
    for (const { sku } of variants)
      expect(sku).toMatch(/^FG-(LT|MC|MI|AC)-[A-Z0-9]{2,3}(-[A-Z0-9]+)+$/)
    for (const { handle } of products) expect(handle).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  })

  it("offers every combination of options once, with every option chosen", () => {
    for (const product of products) {
      for (const variant of product.variants)
        expect(Object.keys(variant.options)).toEqual(product.optionTitles)
      const chosen = product.variants.map(({ options }) => JSON.stringify(options))
      expect(new Set(chosen).size, product.handle).toBe(chosen.length)
    }
  })

  it("has a price to the cent in three currencies", () => {
    for (const { sku, prices } of variants)
      for (const price of [prices.eur, prices.gbp, prices.usd]) {
        expect(price, sku).toBeGreaterThan(0)
        expect(Math.round(price * 100) / 100, sku).toBe(price)
      }
  })

  it("has sizes in stock, low and out", () => {
    expect(variants.filter(({ stock }) => stock === 0).length).toBeGreaterThanOrEqual(3)
    expect(variants.filter(({ stock }) => stock > 0 && stock < 5).length).toBeGreaterThanOrEqual(3)
    expect(variants.every(({ stock }) => Number.isInteger(stock) && stock >= 0)).toBe(true)
  })

  it("says in every product that it is sample data and claims nothing", () => {
    for (const product of products) {
      expect(product.sample).toBe(true)
      expect(product.description).toContain("Sample data")
      for (const text of [product.title, product.subtitle, product.description])
        expect(text, product.handle).not.toMatch(CLAIMS)
    }
  })

  it("gives devices safety topics and a sale restriction, accessories neither", () => {
    for (const { family, topicIds, parties } of products) {
      expect(topicIds.length > 0).toBe(family !== "accessory")
      expect(parties.saleRestriction).toBe(family === "accessory" ? "none" : "professional-only")
      expect(parties.status).toBe(family === "accessory" ? "no-device" : "device")
    }
  })

  it("has a line for every product", () => {
    const handles = new Set(lines.map(({ handle }) => handle))
    for (const { line } of products) expect(handles.has(line)).toBe(true)
  })

  it("pairs every cannula with a coarser pilot needle, if any", () => {
    for (const { specification } of variants)
      if (specification.family === "microcannula" && typeof specification.pilotNeedle !== "string")
        expect(Number(specification.pilotNeedle.gauge)).toBeLessThan(Number(specification.gauge))
  })
})
