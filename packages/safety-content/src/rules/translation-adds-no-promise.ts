import type { TranslatedLanguage } from "../languages/language.ts"
import { comparingRule } from "./translation-rule.ts"

const english =
  /\b(?:safe\w*|guarante\w*|pain(?:less|-free)|risk-free|without (?:pain|risk)|no risk|harmless)\b/i

const added: Record<TranslatedLanguage, RegExp> = {
  de: /\b(?:völlig sicher|garantier\w*|schmerzlos\w*|schmerzfrei\w*|risikolos\w*|risikofrei\w*|ohne (?:Risiko|Schmerzen)|harmlos\w*|unbedenklich\w*)/iu,
  fr: /(?:sans (?:risque|danger|douleur)|garanti\w*|inoffensi\w*|indolore\w*|totalement sûr\w*)/iu,
}

/** A translation may sound no safer than the English. */
export const translationAddsNoPromise = comparingRule(
  "translation-adds-no-promise",
  "A translation promises nothing that its English text does not speak of.",
  (source, translated, language) => {
    const found = translated.match(added[language])
    if (found === null || english.test(source)) return null
    return `"${found[0]}" promises more than the English text`
  },
)
