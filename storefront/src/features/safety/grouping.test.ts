import {
  listTopics,
  resolveGuidance,
  type ResolvedEffect,
  type ResolvedEstimate,
} from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import {
  contraindicationGroups,
  effectGroups,
  frequencyPer,
  periods,
  sharedDenominator,
} from "./grouping"

const everything = resolveGuidance(listTopics().map(({ id }) => id))

const [model] = everything.effects
if (!model) throw new Error("the content package has no effects")

const estimate = (value: number, more: Partial<ResolvedEstimate> = {}): ResolvedEstimate => ({
  sourceId: "a",
  measure: "incidence",
  figure: { kind: "share", value },
  denominatorUnit: "patient",
  design: "cohort",
  studies: null,
  participants: null,
  i2: null,
  ci: null,
  population: "people treated",
  subgroup: null,
  direct: true,
  note: null,
  source: everything.sources[0] ?? fail(),
  ...more,
})

function fail(): never {
  throw new Error("the content package has no sources")
}

const effect = (
  id: string,
  estimates: ResolvedEstimate[],
  more: Partial<ResolvedEffect> = {},
): ResolvedEffect => ({ ...model, id, estimates, ...more })

describe("periods", () => {
  it("keeps every step once and the order of time", () => {
    const all = periods(everything.after, "en")
    expect(all.flatMap(({ steps }) => steps).length).toBe(everything.after.length)
    expect(new Set(all.map(({ window }) => window)).size).toBe(all.length)
    const starts = all.map(({ steps }) => everything.after.findIndex((step) => step === steps[0]))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it("takes days and weeks of the same length for one stretch", () => {
    const [model] = everything.after
    if (!model) throw new Error("the content package has no aftercare")
    const weeks = { ...model, id: "weeks", action: "avoid", from: 0, to: 2, unit: "wk" } as const
    const days = { ...model, id: "days", action: "do", from: 0, to: 14, unit: "d" } as const
    expect(periods([weeks, days], "en")).toEqual([
      {
        window: "for the first 2 weeks",
        from: 0,
        to: 336,
        length: "2 weeks",
        steps: [days, weeks],
      },
    ])
  })

  it("is empty without steps", () => {
    expect(periods([], "en")).toEqual([])
  })
})

describe("effectGroups", () => {
  it("loses no effect of the package", () => {
    const shown = effectGroups(everything.effects).flatMap(({ effects }) => effects)
    expect(shown.length).toBe(everything.effects.length)
  })

  it("puts serious effects first and leaves empty groups out", () => {
    const mild = effect("mild", [], { timing: "soon", seriousness: "mild" })
    const serious = effect("serious", [], { timing: "soon", seriousness: "serious" })
    expect(effectGroups([mild, serious])).toEqual([{ timing: "soon", effects: [serious, mild] }])
  })
})

describe("contraindicationGroups", () => {
  it("shows every contraindication of the package, strictest first", () => {
    const groups = contraindicationGroups(everything.contraindications)
    expect(groups.flatMap(({ entries }) => entries).length).toBe(
      everything.contraindications.length,
    )
    expect(groups[0]?.class).toBe("absolute")
    expect(groups.every(({ entries }) => entries.length > 0)).toBe(true)
  })
})

describe("frequencies over one denominator", () => {
  const common = effect("common", [estimate(0.16), estimate(0.35)])
  const rare = effect("rare", [estimate(0.004)])
  const unknown = effect("unknown", [])

  it("takes the denominator that the rarest counted effect needs", () => {
    expect(sharedDenominator([common, unknown])).toBe(100)
    expect(sharedDenominator([common, rare])).toBe(1000)
    expect(sharedDenominator([])).toBe(100)
  })

  it("shows the range where studies disagree", () => {
    expect(frequencyPer(common, 100, "en")).toEqual({
      text: "16 to 35 in 100 people",
      low: 0.16,
      high: 0.35,
    })
  })

  it("counts a frequent effect over the larger denominator too", () => {
    expect(frequencyPer(common, 1000, "en").text).toBe("160 to 350 in 1,000 people")
    expect(frequencyPer(rare, 1000, "en").text).toBe("about 4 in 1,000 people")
  })

  it("never makes a chance out of figures that are none", () => {
    const referred = estimate(0.4, { measure: "proportion-of-complications" })
    const perSyringe = estimate(0.0001, { denominatorUnit: "syringe" })
    for (const other of [referred, perSyringe])
      expect(frequencyPer(effect("other", [other]), 100, "en")).toMatchObject({
        low: null,
        high: null,
      })
    expect(frequencyPer(unknown, 100, "en").text).toBe("Not known")
  })
})
