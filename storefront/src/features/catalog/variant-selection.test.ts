import { describe, expect, it } from "vitest"
import { moved, nearest, optionGroups, wish, type Wishes } from "./variant-selection"

const variant = (gauge: string, length: string) => ({ options: { Gauge: gauge, Length: length } })

const titles = ["Gauge", "Length"]
const short19 = variant("19G", "60 mm")
const long19 = variant("19G", "100 mm")
const short21 = variant("21G", "60 mm")
const only25 = variant("25G", "38 mm")
const all = [long19, short21, short19, only25]

const wishes = (...picks: [string, string][]): Wishes =>
  picks.reduce<Wishes>((kept, [title, value]) => wish(kept, title, value), new Map())

describe("optionGroups", () => {
  it("lists every value once, in size order and not in letter order", () => {
    const [gauge, length] = optionGroups(titles, all, short19)
    expect(gauge?.values.map(({ value }) => value)).toEqual(["19G", "21G", "25G"])
    expect(length?.values.map(({ value }) => value)).toEqual(["38 mm", "60 mm", "100 mm"])
  })

  it("marks in every group what is not made with the other choices", () => {
    const [gauge, length] = optionGroups(titles, all, short21)
    expect(gauge?.values).toEqual([
      { value: "19G", possible: true },
      { value: "21G", possible: true },
      { value: "25G", possible: false },
    ])
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

describe("nearest", () => {
  it("keeps the other choice when the combination is made", () => {
    const kept = wishes(["Length", "60 mm"], ["Gauge", "21G"])
    expect(nearest(titles, all, kept)).toBe(short21)
  })

  it("meets the last pick and moves the other choice to the size next to it", () => {
    const kept = wishes(["Gauge", "21G"], ["Length", "100 mm"])
    expect(nearest(titles, all, kept)).toBe(long19)
    const sizes = [variant("27G", "25 mm"), variant("27G", "50 mm"), short19]
    expect(nearest(titles, sizes, wishes(["Length", "60 mm"], ["Gauge", "27G"]))).toBe(sizes[1])
  })

  it("comes back to what was wished before when the pick is taken back", () => {
    const there = wishes(["Length", "100 mm"], ["Gauge", "25G"])
    expect(nearest(titles, all, there)).toBe(only25)
    expect(nearest(titles, all, wish(there, "Gauge", "19G"))).toBe(long19)
  })

  it("knows nothing of a value that is not made at all", () => {
    expect(nearest(titles, all, wishes(["Gauge", "99G"]))).toBeUndefined()
  })

  it("takes the first size when nothing is wished", () => {
    expect(nearest(titles, all, new Map())).toBe(long19)
  })
})

describe("moved", () => {
  it("names the choices that had to follow, with their new value", () => {
    expect(moved(titles, long19, only25, "Gauge")).toEqual([{ title: "Length", value: "38 mm" }])
    expect(moved(titles, long19, short19, "Length")).toEqual([])
  })
})
