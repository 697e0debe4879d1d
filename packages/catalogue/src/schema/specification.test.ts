import { describe, expect, it } from "vitest"
import type { z } from "zod"
import { sampleCatalogue } from "../sample/index.ts"
import {
  combineSpecification,
  productSpecificationSchema,
  variantSpecificationSchema,
} from "./specification.ts"

const productOf = (handle: string) => {
  const product = sampleCatalogue.products.find((entry) => entry.handle === handle)
  if (!product) throw new Error(`no sample product ${handle}`)
  return product
}

const cog = productOf("pdo-cog-thread-cut")
const size = cog.variants[0]?.specification

describe("specification", () => {
  it("joins product and variant of one family", () => {
    if (!size) throw new Error("the cog thread has no size")
    expect(combineSpecification(cog.specification, size)).toMatchObject({
      material: "PDO",
      gauge: 18,
    })
  })

  it("refuses a variant of another family", () => {
    const pins = productOf("linear-multi-injector").variants[0]?.specification
    if (!pins) throw new Error("the injector has no size")
    expect(() => combineSpecification(cog.specification, pins)).toThrow(
      /lifting-thread.*multi-injector/,
    )
  })

  it.each([
    ["a gauge of no tubing", { gauge: 9 }],
    ["half a gauge", { gauge: 25.5 }],
    ["a device of no length", { deviceLengthMm: 0 }],
    ["a thread longer than a metre", { threadLengthMm: 1001 }],
    ["a size that is not USP", { sutureSizeUsp: "0.3 mm" }],
    ["a negative number of barbs", { barbCount: -1 }],
    ["an empty fact", { hubColour: null }],
    ["a field of no family", { dose: 1 }],
  ])("refuses %s", (_, change) => {
    expect(variantSpecificationSchema.safeParse({ ...size, ...change }).success).toBe(false)
  })

  it("takes unknown for every fact, but never a missing field", () => {
    for (const key of Object.keys(size ?? {}).filter((name) => name !== "family")) {
      expect(variantSpecificationSchema.safeParse({ ...size, [key]: "unknown" }).success, key).toBe(
        true,
      )
      const { [key]: _left, ...rest } = size as Record<string, unknown>
      expect(variantSpecificationSchema.safeParse(rest).success, key).toBe(false)
    }
  })

  it("refuses storage limits the wrong way round", () => {
    const storageTemperatureC = { min: 25, max: 5 }
    expect(
      productSpecificationSchema.safeParse({ ...cog.specification, storageTemperatureC }).success,
    ).toBe(false)
  })

  it("documents every field", () => {
    for (const family of [
      ...productSpecificationSchema.options,
      ...variantSpecificationSchema.options,
    ])
      for (const [key, field] of Object.entries<z.ZodType>(family.shape))
        if (key !== "family") expect(field.description ?? "", key).toMatch(/\.$/)
  })
})
