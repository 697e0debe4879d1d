import type { TranslatedLanguage } from "../languages/language.ts"
import { comparingRule } from "./translation-rule.ts"

const medicine: Record<TranslatedLanguage, string> = {
  de: "(?:\\w*(?:medikament|arznei|tablette|blutverdünn|aspirin|warfarin|clopidogrel|gerinnungshemm)\\w*)",
  fr: "(?:médicaments?|comprimés?|traitement prescrit|anticoagulants?|aspirine|warfarine|clopidogrel)",
}

const advice: Record<TranslatedLanguage, RegExp> = {
  de: new RegExp(
    `(?:setzen|pausieren|unterbrechen|beenden)(?: \\S+){0,5} ${medicine.de}(?: \\S+){0,3}|${medicine.de}(?: \\S+){0,4} (?:absetzen|weglassen|pausieren|unterbrechen)`,
    "giu",
  ),
  fr: new RegExp(`(?:arrêt|interromp|suspend|cess)\\w*(?: \\S+){0,5} ${medicine.fr}`, "giu"),
}

/** What turns the words into a warning against stopping. */
const warning: Record<TranslatedLanguage, RegExp> = {
  de: /\b(?:nicht|nie|niemals|keine?n?|kein Grund|ohne)\b/iu,
  fr: /(?:\bne\b|\bn'|\bn’|\bpas\b|\bjamais\b|\bsans\b|\baucune?\b)/iu,
}

/** No translation advises to stop a medicine; stopping a prescribed blood thinner has killed people. */
export const translationNoStopAdvice = comparingRule(
  "translation-no-stop-advice",
  "No translation advises to stop, pause or skip a medicine.",
  (_, translated, language) => {
    for (const sentence of translated.split(/(?<=[.!?;:])\s/)) {
      const found = sentence.match(advice[language])
      if (found !== null && !warning[language].test(sentence))
        return `"${found[0]}" reads as advice to stop a medicine; send the reader to the prescriber`
    }
    return null
  },
)
