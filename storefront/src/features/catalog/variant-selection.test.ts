import { describe, expect, it } from "vitest"
import { optionGroups, pick } from "./variant-selection"

const variant = (gauge: string, length: string) => ({ options: { Gauge: gauge, Length: length } })

const titles = ["Gauge", "Length"]
const short19 = variant("19G", "60 mm")
const long19 = variant("19G", "100 mm")
const short21 = variant("21G", "60 mm")
const only25 = variant("25G", "38 mm")
const all = [long19, short21, short19, only25]

describe("optionGroups", () => {
  it("lists every value once, in size order and not in letter order", () => {
    const [gauge, length] = optionGroups(titles, all, short19)
    expect(gauge?.values.map(({ value }) => value)).toEqual(["19G", "21G", "25G"])
    expect(length?.values.map(({ value }) => value)).toEqual(["38 mm", "60 mm", "100 mm"])
  })

  it("leaves the first group free whatever was chosen", () => {
    const [gauge] = optionGroups(titles, all, only25)
    expect(gauge?.values.every(({ possible }) => possible)).toBe(true)
  })

  it("marks later values that are not made with the choice before them", () => {
    const length = optionGroups(titles, all, short21)[1]
    expect(length?.values).toEqual([
      { value: "38 mm", possible: false },
      { value: "60 mm", possible: true },
      { value: "100 mm", possible: false },
    ])
  })

  it("has no groups for a product without options", () => {
    expect(optionGroups([], [{ options: {} }], { options: {} })).toEqual([])
  })
})

describe("pick", () => {
  it("keeps the later choice when the combination exists", () => {
    expect(pick(titles, all, short19, "Gauge", "21G")).toBe(short21)
  })

  it("moves to a length that is made when the chosen one is not", () => {
    expect(pick(titles, all, long19, "Gauge", "25G")).toBe(only25)
  })

  it("never changes a choice that stands before", () => {
    expect(pick(titles, all, short21, "Length", "100 mm")).toBe(short21)
  })

  it("changes the later choice alone", () => {
    expect(pick(titles, all, short19, "Length", "100 mm")).toBe(long19)
  })

  it("stays where it is for an unknown value", () => {
    expect(pick(titles, all, short19, "Gauge", "99G")).toBe(short19)
  })
})
