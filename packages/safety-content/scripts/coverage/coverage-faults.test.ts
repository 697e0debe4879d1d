import { describe, expect, it } from "vitest"
import { the } from "../../src/rules/fixtures/fixture.ts"
import { soundContent } from "../../src/rules/fixtures/sound-content.ts"
import { countRows, errorsNamed } from "./count-rows.ts"
import { coverageFaults } from "./coverage-faults.ts"
import type { Inventory } from "./inventory.ts"
import { coverageSchema, readReason, type Row } from "./rows.ts"

/** A seed of four lines; with four rows, one may be left out. */
const inventory: Inventory = {
  S0: {
    file: "seed.txt",
    lines: [1, 3, 5, 7].map((line) => ({ line, kind: "paragraph", hash: "0123456789ab" })),
  },
}
const rows = (): Row[] => [1, 3, 5, 7].map((line) => ({ line, ids: ["effect-a"] }))
const faultsWith = (change: (all: Row[]) => void, content = soundContent()) => {
  const all = rows()
  change(all)
  return coverageFaults(inventory, { S0: all }, content)
}

describe("coverageFaults", () => {
  it("accepts a row for each line, and a quarter left out", () => {
    expect(faultsWith(() => undefined)).toEqual([])
    for (const reason of ["seed-error: 43", "advertisement", "duplicate-of: treatment"]) {
      expect(faultsWith((all) => (all[1] = { line: 3, reason }))).toEqual([])
    }
  })

  it.each<[string, (all: Row[]) => void, string, RegExp]>([
    [
      "a line without a row",
      (all) => all.splice(2, 1),
      "seed-inventory.yaml",
      /^S0 line 5 \(paragraph\) has no row/,
    ],
    [
      "an id that does not exist",
      (all) => (all[0] = { line: 1, ids: ["effect-a", "nowhere"] }),
      "coverage.yaml",
      /^S0 line 1 names "nowhere", which does not exist/,
    ],
    [
      "a word that every object knows",
      (all) => (all[0] = { line: 1, ids: ["constructor"] }),
      "coverage.yaml",
      /"constructor", which does not exist/,
    ],
    [
      "a source in place of what readers see",
      (all) => (all[0] = { line: 1, ids: ["a-study"] }),
      "coverage.yaml",
      /"a-study", a record of sources/,
    ],
    [
      "a duplicate of nothing",
      (all) => (all[0] = { line: 1, reason: "duplicate-of: nowhere" }),
      "coverage.yaml",
      /"nowhere", which does not exist/,
    ],
    [
      "an unknown reason",
      (all) => (all[3] = { line: 7, reason: "boring" }),
      "coverage.yaml",
      /^S0 line 7 has the unknown reason "boring"; known are/,
    ],
    [
      "a seed error beyond the list",
      (all) => (all[3] = { line: 7, reason: "seed-error: 44" }),
      "coverage.yaml",
      /unknown reason "seed-error: 44"/,
    ],
    [
      "a row for no line",
      (all) => all.push({ line: 9, ids: ["effect-a"] }),
      "coverage.yaml",
      /^S0 line 9 is no line of the inventory/,
    ],
    [
      "two rows for a line",
      (all) => all.push({ line: 1, ids: ["effect-a"] }),
      "coverage.yaml",
      /^S0 line 1 has two rows/,
    ],
    [
      "more than a quarter left out",
      (all) => {
        all[0] = { line: 1, reason: "advertisement" }
        all[1] = { line: 3, reason: "seed-error: 1" }
      },
      "coverage.yaml",
      /^2 of 4 rows are left out; at most 1 \(a quarter\) may be/,
    ],
  ])("refuses %s", (_, change, file, says) => {
    const faults = faultsWith(change)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ file })
    expect(faults[0]?.message).toMatch(says)
  })

  it("refuses a withdrawn entry as carrier", () => {
    const content = soundContent()
    the(content.effects["effect-a"]).status = "withdrawn"
    const messages = faultsWith(() => undefined, content).map(({ message }) => message)
    expect(messages).toHaveLength(4)
    expect(messages[0]).toMatch(/"effect-a", which was withdrawn/)
  })

  it("refuses a seed without any row", () => {
    expect(coverageFaults(inventory, {}, soundContent())).toHaveLength(4)
  })
})

describe("coverageSchema", () => {
  it.each<[string, object]>([
    ["neither ids nor a reason", { line: 1 }],
    ["both", { line: 1, ids: ["effect-a"], reason: "advertisement" }],
    ["no id", { line: 1, ids: [] }],
    ["a correction without ids", { line: 1, reason: "advertisement", corrects: [1] }],
    ["a correction beyond the list", { line: 1, ids: ["effect-a"], corrects: [44] }],
    ["a field of its own", { line: 1, ids: ["effect-a"], text: "words of a seed" }],
  ])("refuses a row with %s", (_, row) => {
    expect(coverageSchema.safeParse({ S0: [row] }).success).toBe(false)
  })

  it("reads the three reasons and no other", () => {
    expect(readReason("seed-error: 18")).toEqual({ kind: "seed-error", number: 18 })
    expect(readReason("advertisement")).toEqual({ kind: "advertisement" })
    expect(readReason("duplicate-of: pain")).toEqual({ kind: "duplicate", of: "pain" })
    for (const text of ["", "seed-error", "seed-error: 0", "advertisement: goods"])
      expect(readReason(text)).toBeNull()
  })
})

describe("countRows", () => {
  const coverage = {
    S0: [
      { line: 1, ids: ["pain"], corrects: [3, 1] },
      { line: 2, reason: "seed-error: 9" },
    ],
    S1: [{ line: 1, reason: "duplicate-of: pain" }],
  }

  it("counts by seed and by outcome", () => {
    const { seeds, all } = countRows(coverage)
    expect(seeds.S0).toMatchObject({ rows: 2, carried: 1, "seed-error": 1 })
    expect(all).toEqual({ rows: 3, carried: 1, "seed-error": 1, advertisement: 0, duplicate: 1 })
  })

  it("lists the doubtful statements that rows deal with", () => {
    expect(errorsNamed(coverage)).toEqual([1, 3, 9])
  })
})
