import { describe, expect, it } from "vitest"
import { numberChange } from "./numbers-in.ts"
import { putText, stringsOf } from "./strings-of.ts"

const term = { id: "cannula", term: "cannula", forms: ["cannulas", "cannulae"], plain: "A tube." }

describe("stringsOf", () => {
  it("walks into lists and leaves out what is null or no text for readers", () => {
    const entry = {
      id: "sign",
      level: "urgent",
      title: "Danger",
      signs: ["One", "Another"],
      text: "Call.",
      evidenceNote: null,
    }
    expect(stringsOf(entry, "redFlags")).toEqual([
      { path: "title", text: "Danger", critical: true },
      { path: "signs.0", text: "One", critical: true },
      { path: "signs.1", text: "Another", critical: true },
      { path: "text", text: "Call.", critical: true },
    ])
  })

  it("gives a list of words as one text, which may get longer in another language", () => {
    expect(stringsOf(term, "glossary")).toContainEqual({
      path: "forms",
      text: "cannulas | cannulae",
      critical: false,
    })
    const copy = structuredClone(term)
    putText(copy, "forms", "Kanülen | der Kanüle|Kanülchen")
    expect(copy.forms).toEqual(["Kanülen", "der Kanüle", "Kanülchen"])
  })
})

describe("numberChange", () => {
  it.each([
    ["About 1,000 people", "Etwa 1.000 Personen"],
    ["About 1,000 people", "Environ 1\u202f000 personnes"],
    ["0.5 of 100", "0,5 von 100"],
    ["A 27G needle, under 18", "Unter 18, Nadel mit 27G"],
    ["No number", "Keine Zahl"],
  ])("takes the numbers of %j and %j for the same", (source, translated) => {
    expect(numberChange(source, translated)).toBeNull()
  })

  it.each([
    ["27G", "25G", "loses 27 and adds 25"],
    ["under 18", "unter achtzehn", "loses 18"],
    ["days", "3 Tage", "adds 3"],
    ["2 or 2", "2", "loses 2"],
  ])("says what happens to the numbers of %j in %j", (source, translated, change) => {
    expect(numberChange(source, translated)).toBe(change)
  })
})
