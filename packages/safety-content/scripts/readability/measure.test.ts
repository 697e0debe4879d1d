import { describe, expect, it } from "vitest"
import { gradeOf, lixOf, medianOf } from "./measure.ts"

const plain = "The cat sat on the mat. It did not want to go out."
const hard =
  "Notwithstanding considerable heterogeneity, investigators demonstrated statistically significant improvements."

describe("gradeOf", () => {
  it("follows the formula of Flesch and Kincaid", () => {
    // 13 words, 2 sentences, 13 syllables
    expect(gradeOf([plain])).toBeCloseTo(0.39 * 6.5 + 11.8 - 15.59, 6)
  })

  it("puts long words and long sentences higher", () => {
    expect(gradeOf([hard])).toBeGreaterThan(20)
    expect(gradeOf([plain.replace(". It", ", and it")])).toBeGreaterThan(gradeOf([plain]) ?? 0)
  })

  it("does not let names and titles make a text look easier", () => {
    expect(gradeOf(["Stroke", "Loss of sight", hard])).toBe(gradeOf([hard]))
  })

  it("counts a long phrase without a full stop as a sentence", () => {
    const phrase = "A mixture of unknown content, or one without a licence"
    expect(gradeOf([phrase, plain])).toBe(gradeOf([`${phrase}.`, plain]))
  })

  it("counts every text as at least a sentence, also inside quotation marks", () => {
    expect(gradeOf(['Say "no."', plain])).not.toBe(gradeOf([plain]))
  })

  it("does not judge a handful of words", () => {
    expect(gradeOf(["Itching."])).toBeNull()
    expect(gradeOf([])).toBeNull()
  })
})

describe("lixOf", () => {
  it("adds words per sentence and the share of words of more than six letters", () => {
    // 10 words, 2 sentences; Schwellung, Minuten and Notruf (6 letters, not long)
    const text = "Die Schwellung wird größer. Rufen Sie nach Minuten den Notruf."
    expect(lixOf([text], "de")).toBeCloseTo(10 / 2 + (100 * 2) / 10, 6)
  })

  it("ends a sentence at a colon and a word at an apostrophe", () => {
    const text = "Voici l’essentiel : gardez la zone propre et sèche."
    // Voici l essentiel / gardez la zone propre et sèche: 9 words, 2 sentences, 1 long
    expect(lixOf([text], "fr")).toBeCloseTo(9 / 2 + 100 / 9, 6)
  })

  it("does not judge a handful of words", () => {
    expect(lixOf(["Juckreiz."], "de")).toBeNull()
  })
})

describe("medianOf", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[], null],
  ])("of %j is %j", (values, median) => {
    expect(medianOf(values)).toBe(median)
  })
})
