import type { Language } from "./language.ts"
import type { Reason } from "./states-of.ts"
import { textAt } from "./strings-of.ts"

/** Why a text is not, or not only, shown in the reader's language. */
export interface UntranslatedText {
  /** missing = shown in English; outdated = the English has changed since. */
  reason: Reason
  /** True when harm can follow: the English is shown beside an outdated translation. */
  critical: boolean
  /** The English text. */
  source: string
}

/** Texts of an entry that have no current translation, by dotted path. */
export type Untranslated = Record<string, UntranslatedText>

/** An entry as a language shows it; `untranslated` is absent when every text is current. */
export interface Localised {
  untranslated?: Untranslated
}

/** Marks of an entry; empty when every text is current. */
export function untranslatedIn(entry: object): Untranslated {
  return (
    (("untranslated" in entry ? entry.untranslated : undefined) as Untranslated | undefined) ?? {}
  )
}

/** One text as a page shows it. */
export interface ShownText {
  text: string
  /** Language that the text is in, for the `lang` attribute. */
  language: Language
  /** English text to show beside it; null when none is needed. */
  source: string | null
  /** Why; null when the translation is current. */
  reason: Reason | null
}

/** A text of a resolved entry by its dotted path, with what must stand beside it. */
export function shownText(entry: object, path: string, language: Language): ShownText {
  const text = textAt(entry, path) ?? ""
  const mark = untranslatedIn(entry)[path]
  if (mark === undefined) return { text, language, source: null, reason: null }
  const english = text === mark.source
  return {
    text,
    language: english ? "en" : language,
    source: english ? null : mark.source,
    reason: mark.reason,
  }
}
