import { resolveGuidance } from "@finegauge/safety-content"
import { deviceSafety } from "@finegauge/safety-content/export"
import { describe, expect, it } from "vitest"
import { productJsonLd } from "./product-json-ld"
import type { ProductView, VariantView } from "./view"

const variant: VariantView = {
  id: "v",
  sku: "FG-1",
  title: "25G",
  options: {},
  price: { currency: "eur", withTax: 30, withoutTax: 25, taxIncluded: true },
  stock: "low",
  specification: null,
}

const product = (sample: boolean): ProductView => ({
  id: "p",
  handle: "microcannula",
  title: "Microcannula",
  subtitle: "",
  description: "Blunt tip.",
  updatedAt: null,
  line: null,
  optionTitles: [],
  sample,
  specification: null,
  parties: null,
  variants: [variant, { ...variant, id: "w", price: null }],
  priceFrom: null,
  stock: "low",
})

const url = "https://shop.example/en-ie/products/microcannula"

describe("productJsonLd", () => {
  it("states nothing about a sample but that it is one", () => {
    const data = productJsonLd(product(true), url)
    expect(Object.keys(data).toSorted()).toEqual(
      ["@context", "@type", "disambiguatingDescription", "name", "url"].toSorted(),
    )
    expect(data.disambiguatingDescription).toMatch(/sample/i)
  })

  it("states nothing more about a sample that has guidance", () => {
    const safety = deviceSafety(resolveGuidance(["microcannula-filler"]))
    expect(productJsonLd(product(true), url, safety)).toEqual(productJsonLd(product(true), url))
  })

  it("states the safety of a device that is really sold, serious effects apart", () => {
    const safety = deviceSafety(resolveGuidance(["microcannula-filler"]))
    const data = productJsonLd(product(false), url, safety)
    expect(data["@type"]).toEqual(["Product", "MedicalDevice"])
    expect(JSON.stringify(data.seriousAdverseOutcome)).toContain("filler-vision-loss")
    expect(JSON.stringify(data.adverseOutcome)).not.toContain("filler-vision-loss")
    expect(data).toMatchObject({ preOp: safety.preOp, postOp: safety.postOp })
  })

  it("states a product without guidance as a product only", () => {
    expect(productJsonLd(product(false), url)["@type"]).toBe("Product")
  })

  it("offers what is really sold, and only sizes with a price", () => {
    expect(productJsonLd(product(false), url).offers).toEqual([
      {
        "@type": "Offer",
        sku: "FG-1",
        price: 30,
        priceCurrency: "EUR",
        availability: "https://schema.org/LimitedAvailability",
        url,
      },
    ])
  })
})
