import { overlayOf, type Overlay } from "../../src/languages/overlay.ts"
import { allStates } from "../../src/languages/states-of.ts"
import { type TranslatedLanguage, translatedLanguages } from "../../src/languages/language.ts"
import { translationFaultsOf } from "../../src/rules/translations.ts"
import type { Content } from "../../src/schema/index.ts"
import type { PlacedFault } from "./load.ts"
import { loadTranslations } from "./load-translations.ts"
import { sourceHashOf } from "./source-hash.ts"

/** How far a language has come, with its faults; files of the faults are below the translations. */
export interface InspectedLanguage {
  language: TranslatedLanguage
  /** Texts for readers in all. */
  texts: number
  missing: number
  outdated: number
  /** Safety-critical texts among the missing and outdated. */
  critical: number
  faults: PlacedFault[]
  overlay: Overlay
}

/** Reads, validates and checks the translations of sound content into one language. */
function inspectLanguage(
  root: string,
  content: Content,
  language: TranslatedLanguage,
): InspectedLanguage {
  const { translations, faults, place } = loadTranslations(root, language)
  const states = allStates(content, translations, sourceHashOf)
  const waiting = states.filter(({ state }) => state !== "current")
  const broken = translationFaultsOf({ content, translations, states }).map(place)
  const outdated = waiting.filter(({ state }) => state === "outdated").length
  return {
    language,
    texts: states.length,
    missing: waiting.length - outdated,
    outdated,
    critical: waiting.filter((one) => one.critical).length,
    faults: [...faults, ...broken],
    overlay: overlayOf(content, translations, sourceHashOf),
  }
}

/** Every translated language of sound content, below a folder that may be missing. */
export function inspectTranslations(root: string, content: Content): InspectedLanguage[] {
  return translatedLanguages.map((language) => inspectLanguage(root, content, language))
}

/** How far a language has come, in a sentence. */
export function progressOf({ language, texts, missing, outdated, critical }: InspectedLanguage) {
  if (missing + outdated === 0) return `${language}: all ${texts} texts are translated.`
  return `${language}: of ${texts} texts ${missing} are missing and ${outdated} outdated, ${critical} of them safety-critical.`
}
