import { dirname } from "node:path"
import { describe, expect, it } from "vitest"
import { translatedLanguages } from "../../src/languages/language.ts"
import { ownContent } from "../command-line/folders.ts"
import { inspect } from "../pipeline/inspect.ts"
import { limits } from "./judge.ts"
import { readReasons } from "./read-reasons.ts"
import { reportOn } from "./report.ts"

const home = dirname(ownContent)
const { content } = inspect(ownContent)
const reasons = readReasons(home)

describe("the guidance in English", () => {
  const report = reportOn(content, "en", home, reasons)

  it("is read with ease, but for texts with a recorded reason", () => {
    expect(report.faults).toEqual([])
    expect(report.median).toBeLessThanOrEqual(limits.median)
    const hard = report.entries.filter(({ value }) => value !== null && value > limits.text)
    expect(hard.map(({ id }) => id).sort()).toEqual(Object.keys(reasons).sort())
  })

  it("keeps the median without the explained words, which are short", () => {
    const others = { ...content, glossary: {} }
    expect(reportOn(others, "en", home, reasons).median).toBeLessThanOrEqual(limits.median)
  })
})

describe.each(translatedLanguages)("the guidance in %s", (language) => {
  it("is listed hardest first, by LIX", () => {
    const { measure, entries, faults, median } = reportOn(content, language, home, {})
    expect(measure).toBe("LIX")
    expect(faults).toEqual([])
    const values = entries.flatMap(({ value }) => value ?? [])
    expect(values.length).toBeGreaterThan(200)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(median).toBeGreaterThan(0)
  })
})
