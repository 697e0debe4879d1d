import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { markets, valueAddedTax } from "../foundation/markets"
import { tariffs } from "../sample/shipping-tariff"

const currencies = markets.map(({ currency }) => currency).sort()

describe("the markets of the seed", () => {
  it("have each country once", () => {
    const countries = markets.flatMap((market) => market.countries)
    expect(new Set(countries).size).toBe(countries.length)
  })

  it("show tax inside the price exactly where value added tax is due", () => {
    const taxed = new Set(valueAddedTax.map(({ country }) => country))
    for (const { countries, taxInclusive } of markets) {
      for (const country of countries) expect(taxed.has(country), country).toBe(taxInclusive)
    }
  })

  it("have a price for every variant and every way of shipping", () => {
    for (const { code, prices } of tariffs) {
      expect(Object.keys(prices).sort(), code).toEqual(currencies)
    }
    for (const { sku, prices } of sampleCatalogue.products.flatMap(({ variants }) => variants)) {
      expect(Object.keys(prices).sort(), sku).toEqual(currencies)
    }
  })
})

describe("the sample catalogue, as the seed needs it", () => {
  it("names only lines that exist, and a value for every option of a variant", () => {
    const lines = new Set(sampleCatalogue.lines.map(({ handle }) => handle))
    for (const { handle, line, optionTitles, variants } of sampleCatalogue.products) {
      expect(lines, handle).toContain(line)
      for (const { sku, options } of variants) {
        expect(Object.keys(options).sort(), sku).toEqual([...optionTitles].sort())
      }
    }
  })

  it("gives no two variants the same SKU", () => {
    const skus = sampleCatalogue.products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    expect(new Set(skus).size).toBe(skus.length)
  })
})
