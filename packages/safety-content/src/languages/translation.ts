import { z } from "zod"
import { type ByKind, emptyByKind } from "./by-kind.ts"
import type { TranslatedLanguage } from "./language.ts"

/** One translated text with the hash of the English text that it was made from. */
export const translatedStringSchema = z.strictObject({
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{12}$/, "must be the first 12 hexadecimal digits of a SHA-256")
    .describe("First 12 hexadecimal digits of the SHA-256 of the English text."),
  text: z.string().trim().min(1).max(960).describe("The text in the other language."),
})

/** The translation of one entry into one language: the file translations/<language>/<kind>/<id>.yaml. */
export const translationSchema = z.strictObject({
  id: z.string().describe("Id of the entry, equal to the file name without .yaml."),
  status: z
    .enum(["draft", "checked"])
    .describe("checked = a second person who reads both languages compared it with the English."),
  translator: z.string().min(2).describe("Who or what made the translation."),
  strings: z
    .record(z.string(), translatedStringSchema)
    .describe("Texts by dotted path: description, signs.0, estimates.2.note."),
})

/** The translation of one entry. */
export type Translation = z.infer<typeof translationSchema>

/** All translations into one language, by kind and id. */
export interface Translations {
  language: TranslatedLanguage
  entries: ByKind<Translation>
}

/** Translations into a language that has none yet. */
export function noTranslations(language: TranslatedLanguage): Translations {
  return { language, entries: emptyByKind() }
}
