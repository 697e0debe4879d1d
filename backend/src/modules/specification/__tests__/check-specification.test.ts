import { strict as assert } from "node:assert"
import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { checkSpecification } from "../rules/check-specification"
import type { SpecificationInput } from "../types"

const inputs = sampleCatalogue.products.map((product): SpecificationInput & { handle: string } => ({
  handle: product.handle,
  attributes: product.specification,
  parties: product.parties,
  sample: true,
  variants: product.variants.map(({ sku, specification }) => ({
    sku,
    attributes: specification,
  })),
}))
const [device] = inputs
const accessory = inputs.at(-1)
assert(device && accessory, "The sample catalogue is empty.")

const problemsOf = (input: SpecificationInput): string[] => {
  const check = checkSpecification(input)
  return check.ok ? [] : check.problems
}

describe("a specification", () => {
  it.each(inputs)("of the sample's $handle is accepted as it is", (input) => {
    expect(checkSpecification(input)).toEqual({
      ok: true,
      specification: {
        family: input.attributes["family"],
        attributes: input.attributes,
        parties: input.parties,
        sample: true,
        variants: input.variants,
      },
    })
  })

  it("may state no parties and name no variant", () => {
    expect(checkSpecification({ ...accessory, parties: null, variants: [] }).ok).toBe(true)
  })

  it("is refused when its family is unknown", () => {
    expect(problemsOf({ ...device, attributes: { family: "laser" } })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^attributes\.family: /)]),
    )
  })

  it("is refused when an attribute is missing, with its name", () => {
    const { sterileMethod: _sterileMethod, ...rest } = device.attributes
    expect(problemsOf({ ...device, attributes: rest })).toEqual([
      expect.stringMatching(/^attributes\.sterileMethod: /),
    ])
  })

  it("is refused when a variant belongs to another family", () => {
    const [foreign] = accessory.variants
    expect(problemsOf({ ...device, variants: foreign ? [foreign] : [] })).toEqual([
      expect.stringMatching(/\.family: must be the family of the product$/),
    ])
  })

  it("is refused when a variant is out of range, with SKU and attribute", () => {
    const [variant] = device.variants
    const broken = { sku: "X", attributes: { ...variant?.attributes, gauge: 99 } }
    expect(problemsOf({ ...device, variants: [broken] })).toEqual([
      expect.stringMatching(/^variants\.X\.gauge: /),
    ])
  })

  it("is refused when sample parties are passed off as real ones", () => {
    expect(problemsOf({ ...device, sample: false })).toEqual([
      "parties.sample: must say the same as sample",
    ])
  })
})
