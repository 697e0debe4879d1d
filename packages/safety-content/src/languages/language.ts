/** Languages that guidance can be read in; English is the source of the others. */
export const languages = ["en", "de", "fr"] as const

/** A language that guidance can be read in. */
export type Language = (typeof languages)[number]

/** Languages that are translated from English. */
export const translatedLanguages = ["de", "fr"] as const satisfies readonly Language[]

/** A language that is translated from English. */
export type TranslatedLanguage = (typeof translatedLanguages)[number]

/** Whether a word names a language that is translated. */
export function isTranslated(language: string): language is TranslatedLanguage {
  return translatedLanguages.some((known) => known === language)
}
