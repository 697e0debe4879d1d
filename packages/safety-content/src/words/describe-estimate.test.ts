import { describe, expect, it } from "vitest"
import type { ResolvedEstimate } from "../resolve/types.ts"
import { estimateSchema } from "../schema/estimate.ts"
import { sourceSchema } from "../schema/source.ts"
import { commonDenominator, describeEstimate, describeFigure } from "./describe-estimate.ts"
import { describeFrequency } from "./describe-frequency.ts"

const source = sourceSchema.parse({
  id: "niu-2021",
  type: "systematic-review",
  shortName: "Niu 2021",
  title: "A meta-analysis",
  readExtent: "abstract",
  strength: "primary",
})

const estimate = (fields: object): ResolvedEstimate => ({
  ...estimateSchema.parse({
    sourceId: "niu-2021",
    measure: "incidence",
    figure: { kind: "share", value: 0.1 },
    denominatorUnit: "patient",
    design: "meta-analysis",
    studies: 26,
    population: "People treated",
    ...fields,
  }),
  source,
})
const share = (value: number) => estimate({ figure: { kind: "share", value } })
const perSyringe = (denominator: number) =>
  estimate({ figure: { kind: "count", numerator: 1, denominator }, denominatorUnit: "syringe" })

describe("describeEstimate", () => {
  it("gives the number first, then where it comes from", () => {
    expect(describeEstimate(share(0.1))).toBe(
      "about 10 in 100 people (meta-analysis of 26 studies, Niu 2021)",
    )
  })

  it("says that a preprint is one and names the part of the population", () => {
    const preprint = {
      ...estimate({ subgroup: "absorbable threads" }),
      source: { ...source, preprint: true },
    }
    expect(describeEstimate(preprint)).toContain(
      "Niu 2021, not yet reviewed by a journal; absorbable threads",
    )
  })

  it.each([
    ["proportion-of-complications", "not a chance of it happening"],
    ["spontaneous-reports", "not a chance of it happening"],
    ["case-reports", "how often it happens is not known"],
    ["expert-opinion", "it was not counted"],
  ])("says of %s what the number is not", (measure, words) => {
    expect(describeEstimate(estimate({ measure }))).toContain(words)
  })

  it("says when the figure is from another treatment", () => {
    expect(describeEstimate(estimate({ direct: false }))).toContain("another treatment")
  })

  it("names bare cases without a denominator", () => {
    const cases = estimate({
      measure: "case-reports",
      figure: { kind: "cases", cases: 423 },
      denominatorUnit: null,
      design: "review",
      studies: null,
    })
    expect(describeEstimate(cases)).toBe(
      "423 cases described (review of published figures, Niu 2021): cases that were published; how often it happens is not known",
    )
  })
})

describe("describeFigure", () => {
  it("keeps the denominator of a rate per syringe", () => {
    expect(describeFigure(perSyringe(40_882))).toBe("about 2 per 100,000 syringes")
    expect(describeFigure(perSyringe(6_410))).toBe("about 16 per 100,000 syringes")
  })

  it.each([
    [0.007, "about 7 in 1,000 people"],
    [0.012, "1 to 2 in 100 people"],
    [0.016, "about 2 in 100 people"],
    [0, "none in 100 people"],
    [0.000001, "fewer than 1 in 100,000 people"],
  ])("writes a share of %d as %s", (value, words) => {
    expect(describeFigure(share(value))).toBe(words)
  })

  it("never writes 1 in x, whatever the share", () => {
    for (let value = 0.00001; value < 1; value *= 1.07) {
      expect(describeFigure(share(value))).not.toMatch(/\b1 in (?!100\b|1,000\b|100,000\b)/)
    }
  })

  it("shows a range over one denominator", () => {
    expect(describeFigure(estimate({ figure: { kind: "range", low: 0.19, high: 0.24 } }))).toBe(
      "19 to 24 in 100 people",
    )
  })
})

describe("commonDenominator", () => {
  it("is the smallest that shows every figure as at least one", () => {
    expect(commonDenominator([share(0.3), share(0.02)])).toBe(100)
    expect(commonDenominator([share(0.3), share(0.007)])).toBe(1_000)
    expect(commonDenominator([share(0.3), share(0.0001)])).toBe(100_000)
    expect(commonDenominator([])).toBe(100)
  })
})

describe("describeFrequency", () => {
  it("gives the range of disagreeing estimates", () => {
    expect(describeFrequency({ estimates: [share(0.35), share(0.16)] })).toEqual({
      text: "16 to 35 in 100 people",
      per: 100,
      low: 0.16,
      high: 0.35,
    })
  })

  it("leaves out a part of the population and is not known without a usable estimate", () => {
    expect(
      describeFrequency({ estimates: [share(0.02), estimate({ subgroup: "some" })] }).text,
    ).toBe("about 2 in 100 people")
    expect(describeFrequency({ estimates: [perSyringe(40_882)] })).toEqual({
      text: "Not known",
      per: null,
      low: null,
      high: null,
    })
  })
})
