import { describe, expect, it } from "vitest"
import { openGuidance } from "../guidance.ts"
import { changed, the } from "../rules/fixtures/fixture.ts"
import type { Content } from "../schema/index.ts"
import { overlayOf } from "./overlay.ts"
import { allStates } from "./states-of.ts"
import { noTranslations } from "./translation.ts"
import { shownText, untranslatedIn } from "./untranslated.ts"

/** A stand-in that is easy to read in a failing test. */
const hashOf = (text: string) => `hash of ${text}`

/** The sound content whose effect and sign have known texts. */
const content = () =>
  changed(({ effects, redFlags }) => {
    Object.assign(the(effects["effect-a"]), { name: "Name", whatToDo: "Wait." })
    the(redFlags["sign-colour"]).signs = ["Pale skin", "Blue skin"]
  })

/** German for some of it; `made` gives the English that each text was made from. */
function german(strings: Record<string, [made: string, text: string]>, kind = "effects" as const) {
  const translations = noTranslations("de")
  translations.entries[kind]["effect-a"] = {
    id: "effect-a",
    status: "draft",
    translator: "Test",
    strings: Object.fromEntries(
      Object.entries(strings).map(([path, [made, text]]) => [
        path,
        { sourceHash: hashOf(made), text },
      ]),
    ),
  }
  return translations
}

function effectIn(of: Content, strings: Record<string, [made: string, text: string]>) {
  const compiled = { version: "1.0.0", contentHash: "", topicHashes: {}, content: of }
  const guidance = openGuidance(compiled, overlayOf(of, german(strings), hashOf))
  return the(guidance.resolveGuidance(["treatment"]).effects.find(({ id }) => id === "effect-a"))
}

describe("a text in another language", () => {
  it("is shown alone while its English is the one it was made from", () => {
    const effect = effectIn(content(), { name: ["Name", "Bezeichnung"] })
    expect(effect.name).toBe("Bezeichnung")
    expect(shownText(effect, "name", "de")).toEqual({
      text: "Bezeichnung",
      language: "de",
      source: null,
      reason: null,
    })
  })

  it("is shown in English when it is missing", () => {
    const effect = effectIn(content(), {})
    expect(shownText(effect, "whatToDo", "de")).toEqual({
      text: "Wait.",
      language: "en",
      source: null,
      reason: "missing",
    })
    expect(untranslatedIn(effect).whatToDo?.critical).toBe(true)
  })

  it("is shown in English when it is outdated and not critical", () => {
    const effect = effectIn(content(), { name: ["Old name", "Bezeichnung"] })
    expect(shownText(effect, "name", "de")).toMatchObject({ text: "Name", reason: "outdated" })
  })

  it("is shown with the English beside it when it is outdated and critical", () => {
    const effect = effectIn(content(), { whatToDo: ["Wait a day.", "Warten Sie."] })
    expect(shownText(effect, "whatToDo", "de")).toEqual({
      text: "Warten Sie.",
      language: "de",
      source: "Wait.",
      reason: "outdated",
    })
  })
})

describe("what a translation cannot touch", () => {
  it("is every id, number and level, and the English content itself", () => {
    const english = content()
    const before = structuredClone(english)
    const effect = effectIn(english, {
      name: ["Name", "Bezeichnung"],
      seriousness: ["mild", "serious"],
      "estimates.0.figure.value": ["0.1", "0.9"],
    })
    expect(effect.seriousness).toBe(before.effects["effect-a"]?.seriousness)
    expect(english).toEqual(before)
  })

  it("is the answer in English", () => {
    const compiled = { version: "1.0.0", contentHash: "", topicHashes: {}, content: content() }
    const text = JSON.stringify(openGuidance(compiled).resolveGuidance(["treatment"]))
    expect(text).not.toContain("untranslated")
  })
})

describe("allStates", () => {
  it("finds a translation again whose English moved within the entry", () => {
    const translations = noTranslations("de")
    translations.entries.redFlags["sign-colour"] = {
      id: "sign-colour",
      status: "draft",
      translator: "Test",
      strings: { "signs.0": { sourceHash: hashOf("Blue skin"), text: "Blaue Haut" } },
    }
    const states = allStates(content(), translations, hashOf).filter(
      ({ id, path }) => id === "sign-colour" && path.startsWith("signs"),
    )
    expect(states).toMatchObject([
      { path: "signs.0", state: "outdated" },
      { path: "signs.1", state: "current", translated: "Blaue Haut" },
    ])
  })

  it("leaves out withdrawn entries", () => {
    const withdrawn = changed(({ effects }) => {
      the(effects["effect-a"]).status = "withdrawn"
    })
    const ids = allStates(withdrawn, noTranslations("fr"), hashOf).map(({ id }) => id)
    expect(ids).not.toContain("effect-a")
    expect(ids).toContain("sign-colour")
  })
})
