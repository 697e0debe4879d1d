import type { Language } from "../languages/language.ts"

const tags: Record<Language, string> = { en: "en-GB", de: "de-DE", fr: "fr-FR" }
const plurals = new Map<Language, Intl.PluralRules>()
const formats = new Map<Language, Intl.NumberFormat>()

/** A number as the language writes it: 1,000 in English, 1.000 in German. */
export function numberIn(value: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(tags[language])
  formats.set(language, format)
  return format.format(value)
}

/** The form of a word that goes with a number, by the plural rules of the language. */
export function formFor(
  amount: number,
  [one, many]: readonly [one: string, many: string],
  language: Language,
): string {
  const rules = plurals.get(language) ?? new Intl.PluralRules(tags[language])
  plurals.set(language, rules)
  return rules.select(amount) === "one" ? one : many
}
