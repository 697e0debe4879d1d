import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { elementLists, elementString, gtin14 } from "./build.fixture.ts"
import { normaliseGtin } from "./gtin.ts"
import { readCode } from "./read-code.ts"
import type { Element } from "./split.ts"

const year = 2026
const separators = fc.constantFrom("\u001d", "{GS}", "^]")
const prefixes = fc.constantFrom("", "]d2", "]C1", "]Q3", "]e0")
const valueOf = (elements: readonly Element[], ai: string) =>
  elements.find((one) => one.ai === ai)?.value

describe("for all codes", () => {
  it("what was built is what is read, in any order and with any separator", () => {
    fc.assert(
      fc.property(elementLists, separators, prefixes, (elements, separator, prefix) => {
        const code = `${prefix}${elementString(elements, separator)}`
        const result = readCode(code, { year, separatorsKept: true })
        expect(result).toMatchObject({ ok: true, gtin: valueOf(elements, "01") })
        if (!result.ok) return
        expect(result.lot).toBe(valueOf(elements, "10"))
        expect(result.serial).toBe(valueOf(elements, "21"))
        expect(result.additionalId).toBe(valueOf(elements, "240"))
        const count = valueOf(elements, "30")
        expect(result.count).toBe(count === undefined ? undefined : Number(count))
        for (const [ai, date] of [
          ["11", result.productionDate],
          ["17", result.useBy],
        ] as const) {
          const written = valueOf(elements, ai)
          expect(date?.replaceAll("-", "").slice(2, 6)).toBe(written?.slice(0, 4))
          if (written !== undefined && !written.endsWith("00")) {
            expect(date?.slice(-2)).toBe(written.slice(-2))
          }
        }
      }),
    )
  })

  it("a swallowed separator never makes another lot", () => {
    fc.assert(
      fc.property(elementLists, (elements) => {
        const result = readCode(elementString(elements, ""), { year })
        if (result.ok) {
          expect(result.lot).toBe(valueOf(elements, "10"))
          expect(result.serial).toBe(valueOf(elements, "21"))
        }
      }),
      { numRuns: 500 },
    )
  })

  it("no text throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 250 }), (text) => {
        expect(typeof readCode(text, { year }).ok).toBe("boolean")
      }),
    )
  })

  it("no mutation of a code throws, and a GTIN that is read always fits its check digit", () => {
    const edits = fc.tuple(
      fc.nat(),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.nat({ max: 3 }),
    )
    fc.assert(
      fc.property(elementLists, separators, edits, (elements, separator, [at, put, removed]) => {
        const code = elementString(elements, separator)
        const where = at % (code.length + 1)
        const result = readCode(code.slice(0, where) + put + code.slice(where + removed), { year })
        if (result.gtin !== undefined) expect(normaliseGtin(result.gtin)).toBe(result.gtin)
      }),
    )
  })

  it("the check digit catches every wrong digit", () => {
    fc.assert(
      fc.property(gtin14, fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (gtin, at, by) => {
        const wrong = (Number(gtin[at]) + by) % 10
        expect(normaliseGtin(`${gtin.slice(0, at)}${wrong}${gtin.slice(at + 1)}`)).toBeUndefined()
      }),
    )
  })
})
