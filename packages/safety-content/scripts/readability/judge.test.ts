import { describe, expect, it } from "vitest"
import { faultsOf, limits, type Measured } from "./judge.ts"

const effect = (id: string, value: number | null): Measured => ({ kind: "effects", id, value })
const reason = { hard: "It names medicines that people must find." }

describe("faultsOf", () => {
  it("is content at the limits and with texts too short to judge", () => {
    const measured = [effect("even", limits.text), effect("short", null)]
    expect(faultsOf(measured, limits.median, {})).toEqual([])
    expect(faultsOf([], null, {})).toEqual([])
  })

  it("names a text above the limit, unless a reason is recorded", () => {
    const measured = [effect("hard", 10.04)]
    expect(faultsOf(measured, 5, {})).toEqual([expect.stringContaining("hard has grade 10.04")])
    expect(faultsOf(measured, 5, reason)).toEqual([])
  })

  it("asks to remove a reason that nothing needs any more", () => {
    const idle = [expect.stringContaining("excuses hard")]
    expect(faultsOf([effect("hard", 9)], 5, reason)).toEqual(idle)
    expect(faultsOf([], 5, reason)).toEqual(idle)
  })

  it("holds the median to its limit, whatever the reasons", () => {
    expect(faultsOf([effect("hard", 11)], 7.1, reason)).toEqual([
      "the median grade is 7.10; it may be at most 7",
    ])
  })
})
