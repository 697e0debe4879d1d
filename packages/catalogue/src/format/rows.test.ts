import { describe, expect, it } from "vitest"
import { sampleCatalogue } from "../sample/index.ts"
import { combineSpecification, type Specification } from "../schema/specification.ts"
import { attributeOrder } from "./attribute-order.ts"
import { formatLength } from "./length.ts"
import { englishMessages } from "./messages.ts"
import { specificationRows } from "./rows.ts"

const everySize = sampleCatalogue.products.flatMap((product) =>
  product.variants.map((variant) =>
    combineSpecification(product.specification, variant.specification),
  ),
)

const sizeOf = (sku: string): Specification => {
  for (const product of sampleCatalogue.products)
    for (const variant of product.variants)
      if (variant.sku === sku)
        return combineSpecification(product.specification, variant.specification)
  throw new Error(`no sample ${sku}`)
}

const cell = (sku: string, key: string, options: Parameters<typeof specificationRows>[1]) =>
  specificationRows(sizeOf(sku), options).find((row) => row.key === key)

const british = { locale: "en-GB", units: "metric" } as const

describe("length", () => {
  it.each([
    [100, "en-GB", "metric", "100\u00a0mm"],
    [0.33, "de-DE", "metric", "0,33\u00a0mm"],
    [100, "en-US", "inch", "3.94\u00a0in"],
    [25.4, "en-US", "inch", "1\u00a0in"],
    [0.33, "en-US", "inch", "0.013\u00a0in"],
  ] as const)("shows %d mm in %s as %s", (mm, locale, units, shown) => {
    expect(formatLength(mm, locale, units)).toBe(shown)
  })

  it("stays within half a per cent through inches", () => {
    for (let mm = 0.18; mm < 300; mm *= 1.07) {
      const inches = Number.parseFloat(formatLength(mm, "en-US", "inch"))
      expect(Math.abs(inches * 25.4 - mm) / mm, `${mm} mm`).toBeLessThan(0.00501)
    }
  })
})

describe("specification rows", () => {
  it("orders exactly the attributes of each family", () => {
    for (const specification of everySize) {
      const attributes = Object.keys(specification).filter((key) => key !== "family")
      expect([...attributeOrder[specification.family]].sort()).toEqual(attributes.sort())
    }
  })

  it("has English words for every label and every coded value", () => {
    for (const row of everySize.flatMap((specification) =>
      specificationRows(specification, british),
    )) {
      expect(row.label).not.toMatch(/^label\./)
      expect(row.value).not.toMatch(/[{}]|undefined|^unknown$|^[a-z]+(-[a-z]+)*$/)
    }
  })

  it("says that a fact is not stated instead of leaving it out", () => {
    expect(cell("FG-LT-MLD-18G-100", "barbCount", british)?.value).toBe(englishMessages.unknown)
    expect(cell("FG-MI-LIN-3P-30G-4", "pinPitchMm", british)?.value).toBe(englishMessages.unknown)
  })

  it("never converts a USP size to mm", () => {
    expect(cell("FG-LT-CUT-18G-100", "sutureSizeUsp", british)).toMatchObject({
      value: "2-0",
      note: englishMessages["note.uspNotConverted"],
    })
    expect(cell("FG-LT-CUT-18G-100", "sutureDiameterMm", british)?.value).toBe(
      englishMessages.unknown,
    )
  })

  it("marks the diameter of a gauge as nominal", () => {
    expect(cell("FG-LT-CUT-19G-100", "gauge", british)?.note).toContain("1.1\u00a0mm")
  })

  it("keeps the stated millimetres beside inches", () => {
    expect(cell("FG-LT-CUT-18G-100", "deviceLengthMm", { locale: "en-US", units: "inch" })).toEqual(
      {
        key: "deviceLengthMm",
        label: "Device length",
        value: "3.94\u00a0in",
        note: "Stated as 100\u00a0mm",
      },
    )
  })

  it("shows a pilot needle whose length is not stated", () => {
    expect(cell("FG-MC-THW-25G-38", "pilotNeedle", british)?.value).toBe(
      `23G, ${englishMessages.unknown}`,
    )
    expect(cell("FG-MC-SOL-22G-50", "pilotNeedle", british)?.value).toBe("None")
  })

  it("takes a partial translation and falls back to English", () => {
    const options = {
      locale: "de-DE",
      units: "metric",
      messages: { "label.gauge": "Stärke" },
    } as const
    expect(cell("FG-LT-CUT-18G-100", "gauge", options)?.label).toBe("Stärke")
    expect(cell("FG-LT-CUT-18G-100", "material", options)?.label).toBe("Material")
  })

  it("shows the product's share alone", () => {
    const product = sampleCatalogue.products[0]
    if (!product) throw new Error("no sample product")
    expect(specificationRows(product.specification, british).map(({ key }) => key)).not.toContain(
      "gauge",
    )
  })
})
