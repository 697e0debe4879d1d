import type { TranslatedLanguage } from "../languages/language.ts"
import { comparingRule } from "./translation-rule.ts"

const english =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hours|days|nights|weeks|months|years)\b|\bper ?cent\b|\b(?:half|most|a third|a quarter) of\b/i

const added: Record<TranslatedLanguage, RegExp> = {
  de: /\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn) (?:Stunden|Tagen?|Nächten?|Wochen|Monaten?|Jahren?)\b|\bProzent\b|\bdie (?:Hälfte|meisten) (?:der|aller) (?:Menschen|Personen|Patient\w*)/iu,
  fr: /\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze) (?:heures|jours|nuits|semaines|mois|ans)\b|\bpour ?cent\b|\bla (?:moitié|plupart) des (?:gens|personnes|patient\w*)/iu,
}

/** Times and shares in words carry no source either, so a translation may not bring in any. */
export const translationAddsNoTime = comparingRule(
  "translation-adds-no-time",
  "A translation states no time or share in words that its English text does not state.",
  (source, translated, language) => {
    const found = translated.match(added[language])
    if (found === null || english.test(source)) return null
    return `"${found[0]}" is a time or a share that the English text does not state`
  },
)
