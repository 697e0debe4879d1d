import { describe, expect, it } from "vitest"
import { noTranslations } from "../../src/languages/translation.ts"
import { changed } from "../../src/rules/fixtures/fixture.ts"
import { patientEntries, translatedEntries } from "./patient-texts.ts"

const content = changed(() => undefined)
const textsOf = (entries: ReturnType<typeof patientEntries>) =>
  entries.flatMap(({ texts }) => texts)

describe("patientEntries", () => {
  it("holds what effects and glossary say to patients, not the clinician's word", () => {
    const { effects, glossary } = content
    const texts = textsOf(patientEntries(content))
    for (const { name, plainName, whatToDo } of Object.values(effects)) {
      expect(texts).toContain(whatToDo)
      if (name !== plainName) expect(texts).not.toContain(name)
    }
    for (const { plain, term } of Object.values(glossary)) {
      expect(texts).toContain(plain)
      expect(texts).not.toContain(term)
    }
  })

  it("leaves out sources, remarks for practitioners and what is not for patients", () => {
    const [id = ""] = Object.keys(content.contraindications)
    const narrowed = changed((all) => {
      Object.assign(all.contraindications[id] ?? {}, { audience: ["practitioner"] })
    })
    const idsOf = (entries: ReturnType<typeof patientEntries>) => entries.map((entry) => entry.id)
    expect(idsOf(patientEntries(content))).toContain(id)
    expect(idsOf(patientEntries(narrowed))).not.toContain(id)
    expect(patientEntries(content).map(({ kind }) => kind)).not.toContain("sources")
  })

  it("leaves out withdrawn entries", () => {
    const [id = ""] = Object.keys(content.effects)
    const withdrawn = changed((all) => {
      Object.assign(all.effects[id] ?? {}, { status: "withdrawn" })
    })
    expect(patientEntries(withdrawn).filter((entry) => entry.id === id)).toEqual([])
  })
})

describe("translatedEntries", () => {
  it("holds the translated texts alone", () => {
    const translations = noTranslations("de")
    const [id = ""] = Object.keys(content.effects)
    const text = "Rufen Sie an."
    translations.entries.effects[id] = {
      id,
      status: "draft",
      translator: "Nobody",
      strings: {
        whatToDo: { sourceHash: "0123456789ab", text },
        name: { sourceHash: "0123456789ab", text: "Fachwort" },
      },
    }
    expect(translatedEntries(content, translations)).toEqual([
      { kind: "effects", id, texts: [text] },
    ])
  })
})
