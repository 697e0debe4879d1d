import { describe, expect, it } from "vitest"
import { fullYear, readDate } from "./dates.ts"

describe("two digits of a year", () => {
  it.each([
    [26, 2026, 2026],
    [76, 2026, 2076],
    [77, 2026, 1977],
    [99, 2026, 1999],
    [0, 2026, 2000],
    [0, 2099, 2100],
    [49, 2099, 2149],
    [50, 2099, 2050],
    [50, 2100, 2150],
    [51, 2100, 2051],
  ])("%i means, in %i, %i", (digits, now, year) => {
    expect(fullYear(digits, now)).toBe(year)
  })
})

describe("a date", () => {
  it.each([
    ["280200", "2028-02-29"],
    ["270200", "2027-02-28"],
    ["281231", "2028-12-31"],
    ["280431", undefined],
    ["280001", undefined],
    ["28021", undefined],
    ["28O213", undefined],
  ])("%s is %s", (text, date) => {
    expect(readDate(text, 2026)).toBe(date)
  })
})
