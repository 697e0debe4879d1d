import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { claimsIn } from "../src/banned-claims.ts"

describe("no product text promises what nobody can promise", () => {
  it.each(sampleCatalogue.products)("$handle", (product) => {
    const variants = product.variants.map((variant) => variant.title)
    const texts = [product.title, product.subtitle, product.description, ...variants]
    expect(texts.flatMap(claimsIn)).toEqual([])
  })

  it.each(sampleCatalogue.lines)("line $handle", (line) => {
    expect(claimsIn(`${line.name} ${line.description}`)).toEqual([])
  })

  it("would find a claim", () => {
    expect(claimsIn("Painless and guaranteed: melts fat with no side effects")).toHaveLength(4)
  })

  it("lets plain technical words pass", () => {
    expect(claimsIn("A 27G cannula of 50 mm with a pilot needle, sterile, single use")).toEqual([])
  })
})
