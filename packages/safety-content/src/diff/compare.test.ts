import { describe, expect, it } from "vitest"
import { compareWindows, listDiff, same, sameWords, wordsDiff } from "./compare.ts"

describe("same", () => {
  it("does not care for the order of keys, but for the data", () => {
    expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
    expect(same({ a: 1 }, { a: 2 })).toBe(false)
    expect(same(undefined, null)).toBe(false)
    expect(same(undefined, undefined)).toBe(true)
  })
})

describe("sameWords", () => {
  it.each([
    ["Get help now.", "get  help now!", true],
    ["Get help now.", "Get help soon.", false],
    ["Größe", "größe", true],
    [null, null, true],
    [null, "", false],
  ])("compares %j with %j", (a, b, expected) => {
    expect(sameWords(a, b)).toBe(expected)
  })
})

describe("lists", () => {
  it("names what came and what went", () => {
    expect(listDiff([1, 2], [2, 3])).toEqual({ gone: [1], fresh: [3] })
    expect(wordsDiff(["A lump."], ["a lump", "Heat"])).toEqual({ gone: [], fresh: ["Heat"] })
  })
})

describe("compareWindows", () => {
  const window = (from: number | null, to: number | null) => ({ from, to, unit: "d" as const })
  it.each([
    ["the same time in another unit", window(0, 14), { from: 0, to: 2, unit: "wk" }, "same"],
    ["a longer time", window(0, 14), window(0, 21), "wider"],
    ["a shorter time", window(0, 14), window(0, 7), "narrower"],
    ["a later start", window(0, 14), window(1, 14), "narrower"],
    ["a time that moved", window(0, 14), window(7, 21), "narrower"],
    ["an open end", window(0, 14), window(0, null), "wider"],
    ["any time", window(0, 14), null, "wider"],
    ["a bound where there was none", null, window(0, 14), "narrower"],
    ["a window counted backwards", window(14, 0), window(21, 0), "wider"],
  ] as const)("calls %s by its name", (_, before, after, expected) => {
    expect(compareWindows(before, after)).toBe(expected)
  })
})
