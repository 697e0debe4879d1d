import { sampleCatalogue, type SampleProduct } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { attributeRows, productRows, variantRows, wholeSpecification } from "./specification-view"
import type { ProductView, VariantView } from "./view"

const metric = { units: "metric", formatLocale: "en-GB", language: "en" } as const
const inch = { units: "inch", formatLocale: "en-US", language: "en" } as const
const german = { units: "metric", formatLocale: "de-DE", language: "de" } as const

const sample = (handle: string): SampleProduct => {
  const found = sampleCatalogue.products.find((product) => product.handle === handle)
  if (!found) throw new Error(`no sample ${handle}`)
  return found
}

const view = (
  product: SampleProduct,
): ProductView & { variants: [VariantView, ...VariantView[]] } => {
  const variants = product.variants.map(({ sku, title, options, specification }) => ({
    id: sku,
    sku,
    title,
    options,
    price: null,
    stock: "in" as const,
    specification,
  }))
  const [first, ...rest] = variants
  if (!first) throw new Error("a sample has sizes")
  return {
    id: product.handle,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle,
    description: product.description,
    updatedAt: null,
    line: null,
    optionTitles: product.optionTitles,
    sample: true,
    specification: product.specification,
    parties: product.parties,
    variants: [first, ...rest],
    priceFrom: null,
    stock: "in",
  }
}

describe("specification of a product page", () => {
  const thread = view(sample("pdo-cog-thread-cut"))

  it("splits what all sizes share from what one size has", () => {
    const shared = productRows(thread, metric).map(({ key }) => key)
    const own = variantRows(thread, thread.variants[0], metric).map(({ key }) => key)
    expect(shared).toContain("material")
    expect(own).toContain("threadLengthMm")
    expect(shared.filter((key) => own.includes(key))).toEqual([])
  })

  it("shows lengths in the market's units with the other ones beside", () => {
    const length = (rows: ReturnType<typeof variantRows>) =>
      rows.find(({ key }) => key === "threadLengthMm")
    const european = length(variantRows(thread, thread.variants[0], metric))
    const american = length(variantRows(thread, thread.variants[0], inch))
    expect(european?.value).toMatch(/mm/)
    expect(american?.value).toBe(european?.other)
    expect(american?.other).toBe(european?.value)
  })

  it("writes labels, words and numbers as the market's readers do", () => {
    const row = (rows: ReturnType<typeof variantRows>, wanted: string) =>
      rows.find(({ key }) => key === wanted)
    const gauge = row(variantRows(thread, thread.variants[0], german), "gauge")
    expect(gauge).toMatchObject({ label: "Stärke (Gauge)", value: "18G" })
    expect(gauge?.note).toMatch(/^Nennmaß \d,\d+\smm /)
    expect(row(productRows(thread, german), "design")?.value).toBe("Cog, mit Widerhaken")
  })

  it("gives values without a unit no second reading", () => {
    const gauge = variantRows(thread, thread.variants[0], metric).find(({ key }) => key === "gauge")
    expect(gauge?.value).toBe("18G")
    expect(gauge?.other).toBeUndefined()
    expect(gauge?.note).toBeDefined()
  })

  it("shows nothing rather than half a specification", () => {
    const cannula = view(sample("microcannula"))
    const bare = { ...thread, specification: null }
    expect(productRows(bare, metric)).toEqual([])
    expect(wholeSpecification(bare, thread.variants[0])).toBeUndefined()
    expect(wholeSpecification(thread, cannula.variants[0])).toBeUndefined()
    expect(variantRows(bare, thread.variants[0], metric)).toEqual([])
  })

  it("reads every sample", () => {
    for (const product of sampleCatalogue.products) {
      const page = view(product)
      for (const variant of page.variants) {
        const whole = wholeSpecification(page, variant)
        expect(whole && attributeRows(whole, metric).length).toBeGreaterThan(3)
      }
    }
  })
})
