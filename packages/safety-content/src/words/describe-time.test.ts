import { describe, expect, it } from "vitest"
import { sourceSchema } from "../schema/source.ts"
import { variationClaimSchema } from "../schema/time.ts"
import { variationOf } from "../resolve/variation.ts"
import {
  describeDuration,
  describeOnset,
  describeVariation,
  describeWindow,
  describeWindowBefore,
} from "./describe-time.ts"

const source = sourceSchema.parse({
  id: "leaflet",
  type: "leaflet",
  shortName: "A leaflet",
  title: "A leaflet",
  readExtent: "excerpt",
  strength: "secondary",
})
const claims = (...found: object[]) =>
  variationOf(
    found.map((claim) => ({
      ...variationClaimSchema.parse({ sourceId: "leaflet", ...claim }),
      source,
    })),
  )

describe("describeDuration and describeOnset", () => {
  it.each([
    [{ min: 5, max: 10, unit: "d" }, "5 to 10 days", "5 to 10 days later"],
    [{ min: null, max: 3, unit: "wk" }, "up to 3 weeks", "within 3 weeks"],
    [{ min: 0, max: 1, unit: "d" }, "up to 1 day", "within 1 day"],
    [{ min: 2, max: 2, unit: "wk" }, "about 2 weeks", "about 2 weeks later"],
    [{ min: 2, max: null, unit: "mo" }, "at least 2 months", "at least 2 months later"],
    [{ min: null, max: 0, unit: "h" }, "straight away", "straight away"],
    [null, "not known", "not known"],
  ] as const)("%j", (span, duration, onset) => {
    expect(describeDuration(span)).toBe(duration)
    expect(describeOnset(span)).toBe(onset)
  })
})

describe("describeWindow", () => {
  it.each([
    [{ from: 0, to: 24, unit: "h" }, "for the first 24 hours"],
    [{ from: 0, to: 1, unit: "d" }, "for the first day"],
    [{ from: 1, to: 12, unit: "wk" }, "from week 1 to week 12"],
    [{ from: 2, to: null, unit: "wk" }, "from week 2 on"],
    [{ from: 0, to: null, unit: "h" }, "from the start"],
  ] as const)("%j", (window, words) => {
    expect(describeWindow(window)).toBe(words)
  })
})

describe("describeWindowBefore", () => {
  it.each([
    [{ from: 2, to: 0, unit: "wk" }, "in the 2 weeks before"],
    [{ from: 1, to: 0, unit: "d" }, "in the day before"],
    [{ from: 6, to: 4, unit: "wk" }, "6 to 4 weeks before"],
    [null, "at any time before"],
  ] as const)("%j", (window, words) => {
    expect(describeWindowBefore(window)).toBe(words)
  })
})

describe("describeVariation", () => {
  it("gives the range over units", () => {
    const variation = claims(
      { min: 24, max: 24, unit: "h" },
      { min: 1, max: 1, unit: "mo" },
      { min: 2, max: 3, unit: "wk" },
    )
    expect(describeVariation(variation)).toBe("Sources say anything from 24 hours to 1 month.")
  })

  it("says that sources contradict each other", () => {
    const variation = claims(
      { stance: "do" },
      { stance: "avoid", min: 14, max: 14, unit: "d" },
      { stance: "avoid", min: 2, max: 2, unit: "wk" },
    )
    expect(describeVariation(variation)).toBe(
      "Sources contradict each other on this. Where a time is given, it is 2 weeks.",
    )
  })

  it("is silent when nothing was recorded", () => {
    expect(describeVariation(variationOf([]))).toBeNull()
  })
})
