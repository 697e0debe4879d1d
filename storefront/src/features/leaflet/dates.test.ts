import { Temporal } from "temporal-polyfill"
import { describe, expect, it } from "vitest"
import { leaflet } from "@/messages/en/leaflet"
import type { Stretch } from "./time-words"
import { dateWords } from "./date-words"
import { type Point, pointAfter, treatedWords } from "./dates"

const at = (text: string) => Temporal.ZonedDateTime.from(text)

const written = (point: Point) =>
  point.kind === "day" ? point.date.toString() : point.at.toString({ smallestUnit: "minute" })

describe("hours are time that passes", () => {
  it.each([
    [
      "the clocks go forward in London",
      "2026-03-28T14:30[Europe/London]",
      "2026-03-29T15:30+01:00[Europe/London]",
    ],
    [
      "the clocks go back in London",
      "2026-10-24T14:30[Europe/London]",
      "2026-10-25T13:30+00:00[Europe/London]",
    ],
    [
      "the clocks go forward in New York",
      "2026-03-07T09:00[America/New_York]",
      "2026-03-08T10:00-04:00[America/New_York]",
    ],
    [
      "no clocks change in Phoenix",
      "2026-03-07T09:00[America/Phoenix]",
      "2026-03-08T09:00-07:00[America/Phoenix]",
    ],
    [
      "half an hour moves on Lord Howe Island",
      "2026-04-04T12:00[Australia/Lord_Howe]",
      "2026-04-05T11:30+10:30[Australia/Lord_Howe]",
    ],
    [
      "a day is left out in Samoa",
      "2011-12-29T12:00[Pacific/Apia]",
      "2011-12-31T12:00+14:00[Pacific/Apia]",
    ],
  ])("24 hours while %s", (_, treated, wanted) => {
    expect(written(pointAfter(at(treated), 24, "h"))).toBe(wanted)
  })

  it("makes a part of a minute a whole one", () => {
    expect(written(pointAfter(at("2026-06-01T12:00[UTC]"), 0.51, "h"))).toContain("T12:31")
  })
})

describe("days and longer are days of the calendar", () => {
  it.each([
    ["5 days over the clock change", "2026-03-27T23:30[Europe/Berlin]", 5, "d", "2026-04-01"],
    ["1 day into a leap day", "2028-02-28T10:00[Europe/Paris]", 1, "d", "2028-02-29"],
    ["1 day over the end of February", "2027-02-28T10:00[Europe/Paris]", 1, "d", "2027-03-01"],
    ["2 weeks over a leap day", "2028-02-20T10:00[Europe/Dublin]", 2, "wk", "2028-03-05"],
    ["2 weeks without one", "2027-02-20T10:00[Europe/Dublin]", 2, "wk", "2027-03-06"],
    ["1 month from the 31st", "2027-01-31T10:00[Europe/London]", 1, "mo", "2027-02-28"],
    [
      "1 month from the 31st in a leap year",
      "2028-01-31T10:00[Europe/London]",
      1,
      "mo",
      "2028-02-29",
    ],
    ["1 year from a leap day", "2028-02-29T10:00[Europe/London]", 1, "y", "2029-02-28"],
    ["over the year's end", "2026-12-24T10:00[America/New_York]", 10, "d", "2027-01-03"],
    ["a week and a half, rounded up", "2026-06-01T10:00[UTC]", 1.5, "wk", "2026-06-15"],
  ] as const)("%s", (_, treated, amount, unit, wanted) => {
    expect(written(pointAfter(at(treated), amount, unit))).toBe(wanted)
  })

  it("takes the day of the place, not that of Greenwich", () => {
    const auckland = at("2026-06-01T08:00[Pacific/Auckland]")
    expect(written(pointAfter(auckland, 3, "d"))).toBe("2026-06-04")
  })
})

describe("dates in words", () => {
  const treated = at("2026-12-20T14:30[Europe/London]")
  const dated = dateWords(treated, "en-GB", leaflet.sheet)
  // Commas differ from one release of the language data to the next.
  const words = (stretch: Stretch) => dated(stretch)?.replaceAll(",", "")

  it("gives hours to the minute and days as days", () => {
    expect(words({ from: 0, to: 24, unit: "h" })).toBe("until Mon 21 Dec 14:30")
    expect(words({ from: 0, to: 5, unit: "d" })).toBe("until Fri 25 Dec")
  })

  it("names the year only when it is another one", () => {
    expect(words({ from: 0, to: 2, unit: "wk" })).toBe("until Sun 3 Jan 2027")
  })

  it("names both ends, or the start of what stays open", () => {
    expect(words({ from: 1, to: 12, unit: "wk" })).toBe("Sun 27 Dec to Sun 14 Mar 2027")
    expect(words({ from: 3, to: null, unit: "wk" })).toBe("from Sun 10 Jan 2027")
  })

  it("writes the treatment with its zone, in the reader's way", () => {
    expect(treatedWords(treated, "en-GB")).toContain("GMT")
    expect(treatedWords(treated, "de-DE")).toContain("20. Dezember 2026")
    expect(treatedWords(treated, "en-US")).toContain("2:30")
  })
})
