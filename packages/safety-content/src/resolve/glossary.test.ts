import { describe, expect, it } from "vitest"
import { changed } from "../rules/fixtures/fixture.ts"
import { term } from "../rules/fixtures/sound-content.ts"
import { listTerms, splitByTerms, termsFor } from "./glossary.ts"

const cannula = { ...term("cannula", "cannula"), forms: ["cannulas"] }
const fine = term("fine-cannula", "fine cannula")
const terms = [cannula, fine]

describe("splitByTerms", () => {
  it("cuts out whole words in any case and loses nothing", () => {
    const text = "Cannulas bend; a fine cannula (27G) more so than a cannulation."
    const parts = splitByTerms(text, terms)
    expect(parts.map((part) => part.text).join("")).toBe(text)
    expect(
      parts.flatMap((part) => (part.term === null ? [] : [[part.text, part.term.id]])),
    ).toEqual([
      ["Cannulas", "cannula"],
      ["fine cannula", "fine-cannula"],
    ])
  })

  it("leaves ids and compounds alone", () => {
    expect(splitByTerms("cannula-bruising", terms)).toEqual([
      { text: "cannula-bruising", term: null },
    ])
  })

  it("takes signs in a word literally", () => {
    const squared = term("i-squared", "I² (75 %)")
    expect(splitByTerms("It was I² (75 %).", [squared])[1]?.term?.id).toBe("i-squared")
  })

  it("gives the text back when there is no term", () => {
    expect(splitByTerms("Any text", [])).toEqual([{ text: "Any text", term: null }])
  })
})

describe("listTerms", () => {
  it("sorts by word and leaves withdrawn ones out", () => {
    const glossary = {
      fine,
      cannula,
      gone: { ...term("gone", "gone"), status: "withdrawn" as const },
    }
    expect(listTerms(glossary).map(({ id }) => id)).toEqual(["cannula", "fine-cannula"])
  })
})

describe("termsFor", () => {
  it("finds the terms that stand in what is shown, however deep", () => {
    const { glossary } = changed((content) => void (content.glossary = { cannula, fine }))
    expect(termsFor(glossary, { a: [{ b: "Blunt cannulas." }] }).map(({ id }) => id)).toEqual([
      "cannula",
    ])
  })
})
