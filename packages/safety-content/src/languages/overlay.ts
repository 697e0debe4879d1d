import type { Content } from "../schema/content.ts"
import { type ByKind, emptyByKind } from "./by-kind.ts"
import type { TranslatedLanguage } from "./language.ts"
import { allStates, type Reason, type SourceHash } from "./states-of.ts"
import type { Translations } from "./translation.ts"

/** What a language puts in place of the English texts of one entry. */
export interface EntryOverlay {
  /** Texts to show, by dotted path: current ones, and outdated ones that are critical. */
  texts: Record<string, string>
  /** Why the English text is shown in their place or beside them, by dotted path. */
  untranslated: Record<string, Reason>
}

/** What a language puts in place of the English texts; the build works it out, with all hashes. */
export interface Overlay {
  language: TranslatedLanguage
  entries: ByKind<EntryOverlay>
}

/** Overlay of a language: what its translations hold for the English texts of today. */
export function overlayOf(
  content: Content,
  translations: Translations,
  hashOf: SourceHash,
): Overlay {
  const { language } = translations
  const overlay: Overlay = { language, entries: emptyByKind() }
  for (const one of allStates(content, translations, hashOf)) {
    const entry = (overlay.entries[one.kind][one.id] ??= { texts: {}, untranslated: {} })
    if (one.state !== "current") entry.untranslated[one.path] = one.state
    if (one.translated !== null && (one.state === "current" || one.critical))
      entry.texts[one.path] = one.translated
  }
  return overlay
}
