import { join } from "node:path"
import { isTranslated, type Language } from "../../src/languages/language.ts"
import type { Content } from "../../src/schema/index.ts"
import { loadTranslations } from "../pipeline/load-translations.ts"
import { faultsOf, type Measured, type Reasons } from "./judge.ts"
import { gradeOf, lixOf, medianOf } from "./measure.ts"
import { patientEntries, translatedEntries } from "./patient-texts.ts"

/** How hard all texts of a language are to read. */
export interface ReadabilityReport {
  /** What was computed. */
  measure: "Flesch-Kincaid grade" | "LIX"
  /** Null when there is no text to judge. */
  median: number | null
  /** Hardest first; those that say too little come last. */
  entries: Measured[]
  /** Sentences on what is above the limits; the measure of other languages has none. */
  faults: string[]
}

const hardestFirst = (a: Measured, b: Measured) =>
  (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) ||
  a.id.localeCompare(b.id, "en")

/**
 * Measures what every entry says to patients in a language.
 * @param home folder that holds translations/
 */
export function reportOn(
  content: Content,
  language: Language,
  home: string,
  reasons: Reasons,
): ReadabilityReport {
  const entries = isTranslated(language)
    ? translatedEntries(
        content,
        loadTranslations(join(home, "translations"), language).translations,
      )
    : patientEntries(content)
  const measured = entries
    .map(({ kind, id, texts }) => {
      return { kind, id, value: language === "en" ? gradeOf(texts) : lixOf(texts, language) }
    })
    .toSorted((a, b) => (a.value === b.value ? a.id.localeCompare(b.id, "en") : hardestFirst(a, b)))
  const median = medianOf(measured.flatMap(({ value }) => value ?? []))
  const faults = language === "en" ? faultsOf(measured, median, reasons) : []
  const measure = language === "en" ? "Flesch-Kincaid grade" : "LIX"
  return { measure, median, entries: measured, faults }
}
