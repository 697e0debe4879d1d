import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { claimsIn } from "../src/banned-claims.ts"

const texts = sampleCatalogue.products.flatMap((product) => [
  [product.handle, "title", product.title],
  [product.handle, "subtitle", product.subtitle],
  [product.handle, "description", product.description],
  ...product.variants.map((variant) => [product.handle, variant.sku, variant.title]),
])

describe("no product text promises what nobody can promise", () => {
  it.each(texts)("%s: %s", (_handle, _where, text) => {
    expect(claimsIn(text ?? "")).toEqual([])
  })

  it("would find a claim", () => {
    expect(claimsIn("Painless and guaranteed: melts fat with no side effects")).toHaveLength(4)
  })

  it("lets plain technical words pass", () => {
    expect(claimsIn("A 27G cannula of 50 mm with a pilot needle, sterile, for single use")).toEqual(
      [],
    )
  })
})
