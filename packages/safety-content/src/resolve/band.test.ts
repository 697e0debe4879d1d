import { describe, expect, it } from "vitest"
import { type Estimate, estimateSchema } from "../schema/estimate.ts"
import { bandOfShare, deriveBand } from "./band.ts"

const estimate = (fields: object): Estimate =>
  estimateSchema.parse({
    sourceId: "a-study",
    measure: "incidence",
    figure: { kind: "share", value: 0.1 },
    denominatorUnit: "patient",
    design: "cohort",
    population: "People treated",
    ...fields,
  })

const share = (value: number) => estimate({ figure: { kind: "share", value } })
const notKnown = { highest: "not-known", lowest: "not-known" }

describe("bandOfShare", () => {
  it.each([
    [1, "very-common"],
    [0.1, "very-common"],
    [0.0999, "common"],
    [0.01, "common"],
    [0.00999, "uncommon"],
    [0.001, "uncommon"],
    [0.000999, "rare"],
    [0.0001, "rare"],
    [0.0000999, "very-rare"],
    [0, "very-rare"],
  ])("puts %d into %s: each lower boundary belongs to the more frequent band", (value, band) => {
    expect(bandOfShare(value)).toBe(band)
  })
})

describe("deriveBand", () => {
  it("gives one band when the estimates agree", () => {
    expect(deriveBand([share(0.35), share(0.16)])).toEqual({
      highest: "very-common",
      lowest: "very-common",
    })
  })

  it("gives a range when they disagree", () => {
    expect(deriveBand([share(0.1), share(0.062)])).toEqual({
      highest: "very-common",
      lowest: "common",
    })
  })

  it("uses both ends of a range and a count over its total", () => {
    expect(deriveBand([estimate({ figure: { kind: "range", low: 0.05, high: 0.2 } })])).toEqual({
      highest: "very-common",
      lowest: "common",
    })
    const count = { kind: "count", numerator: 10, denominator: 100 }
    expect(deriveBand([estimate({ figure: count })]).highest).toBe("very-common")
  })

  it.each([
    ["no estimate", []],
    ["a rate per syringe", [estimate({ denominatorUnit: "syringe" })]],
    ["a rate per injection", [estimate({ denominatorUnit: "injection" })]],
    ["a share of complications", [estimate({ measure: "proportion-of-complications" })]],
    ["reports", [estimate({ measure: "spontaneous-reports" })]],
    ["an opinion", [estimate({ measure: "expert-opinion" })]],
    ["a part of the population", [estimate({ subgroup: "people over fifty" })]],
    ["another treatment", [estimate({ direct: false })]],
    [
      "bare cases",
      [
        estimate({
          measure: "case-reports",
          figure: { kind: "cases", cases: 3 },
          denominatorUnit: null,
        }),
      ],
    ],
  ])("stays not known for %s", (_, estimates) => {
    expect(deriveBand(estimates)).toEqual(notKnown)
  })
})
