import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { TranslatedLanguage } from "../languages/language.ts"
import { allStates } from "../languages/states-of.ts"
import { noTranslations } from "../languages/translation.ts"
import { saying } from "./fixtures/fixture.ts"
import type { TranslationSubject } from "./translation-rule.ts"
import { translationRules } from "./translations.ts"

const hashOf = (text: string) => `hash of ${text}`

/** One effect whose description says `source`, translated as `text`. */
function saidIn(
  language: TranslatedLanguage,
  source: string,
  text: string,
  { id = "effect-a", path = "description" } = {},
): TranslationSubject {
  const content = saying(source)
  const translations = noTranslations(language)
  const strings = { [path]: { sourceHash: hashOf(source), text } }
  translations.entries.effects[id] = { id, status: "draft", translator: "Test", strings }
  return { content, translations, states: allStates(content, translations, hashOf) }
}

const sound = () => saidIn("de", "The skin is red.", "Die Haut ist rot.")
const stop = "Ask the prescriber first."

type Failing = [subject: TranslationSubject, says: RegExp]
const fixtures: Record<string, { passing: TranslationSubject[]; failing: Failing[] }> = {
  "translation-ids-exist": {
    passing: [sound()],
    failing: [[saidIn("de", "Red.", "Rot.", { id: "nobody" }), /not in effects/]],
  },
  "translation-paths-exist": {
    passing: [sound()],
    failing: [
      [saidIn("de", "Red.", "Rot.", { path: "signs.0" }), /"signs\.0" is no text/],
      [saidIn("fr", "Red.", "serious", { path: "seriousness" }), /"seriousness" is no text/],
    ],
  },
  "translation-numbers-agree": {
    passing: [sound(), saidIn("fr", "Under 18, 27G.", "Moins de 18 ans, 27G.")],
    failing: [
      [saidIn("de", "Under 18.", "Unter 16."), /loses 18 and adds 16/],
      [saidIn("fr", "For days.", "Pendant 3 jours."), /adds 3/],
    ],
  },
  "translation-adds-no-time": {
    passing: [sound(), saidIn("de", "Thirty papers; two days.", "Dreißig Arbeiten; zwei Tage.")],
    failing: [
      [saidIn("de", "For days.", "Zwei Tage lang."), /"Zwei Tage"/],
      [saidIn("fr", "Soon.", "En quinze jours."), /"quinze jours"/],
    ],
  },
  "translation-adds-no-promise": {
    passing: [sound(), saidIn("fr", "Painless it is not.", "Ce n'est pas indolore.")],
    failing: [
      [saidIn("de", "It may hurt.", "Meist schmerzfrei."), /schmerzfrei/],
      [saidIn("fr", "It may hurt.", "C'est sans danger."), /sans danger/],
    ],
  },
  "translation-no-stop-advice": {
    passing: [
      sound(),
      saidIn("de", stop, "Setzen Sie ein verordnetes Medikament nicht selbst ab."),
      saidIn("fr", stop, "N'arrêtez pas un médicament prescrit."),
    ],
    failing: [
      [saidIn("de", stop, "Setzen Sie das Medikament vorher ab."), /advice to stop/],
      [saidIn("de", stop, "Sie sollten Blutverdünner vorher absetzen."), /advice to stop/],
      [saidIn("fr", stop, "Arrêtez votre médicament avant."), /advice to stop/],
    ],
  },
}

const helpers = ["translation-rule.ts"]

describe("the rules for translations", () => {
  it("hold every rule file, each with a passing and a failing fixture", () => {
    const files = readdirSync(new URL(".", import.meta.url))
      .filter((name) => name.startsWith("translation-") && !helpers.includes(name))
      .map((name) => name.replace(/\.ts$/, ""))
    expect(translationRules.map(({ id }) => id).sort()).toEqual(files.sort())
    expect(Object.keys(fixtures).sort()).toEqual(files.sort())
    for (const { passing, failing } of Object.values(fixtures)) {
      expect(passing.length).toBeGreaterThan(0)
      expect(failing.length).toBeGreaterThan(0)
    }
  })
})

describe.each(translationRules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  it("accepts what keeps to it", () => {
    for (const subject of fixtures[id]?.passing ?? []) expect(rule.check(subject)).toEqual([])
  })

  it.each(fixtures[id]?.failing ?? [])("refuses fixture %#", (subject, says) => {
    const faults = rule.check(subject)
    expect(faults.map(({ message }) => message).join("\n")).toMatch(says)
    for (const fault of faults) expect(fault.rule).toBe(id)
  })
})
