import type { PlacedState } from "../languages/states-of.ts"
import type { Translations } from "../languages/translation.ts"
import type { Content } from "../schema/content.ts"
import type { Fault } from "./rule.ts"

/** What rules about one language look at. */
export interface TranslationSubject {
  content: Content
  translations: Translations
  /** State of every text; only a current translation can be compared with the English. */
  states: readonly PlacedState[]
}

/** A named assertion about the translations into one language; its file bears its id. */
export interface TranslationRule {
  id: string
  /** What holds when the rule passes. */
  promise: string
  check(subject: TranslationSubject): Fault[]
}

/** Makes a rule that looks at each current translation beside its English text. */
export function comparingRule(
  id: string,
  promise: string,
  compare: (
    source: string,
    translated: string,
    language: Translations["language"],
  ) => string | null,
): TranslationRule {
  return {
    id,
    promise,
    check: ({ states, translations }) =>
      states.flatMap(({ kind, id: entryId, path, text, state, translated }) => {
        if (state !== "current" || translated === null) return []
        const message = compare(text, translated, translations.language)
        if (message === null) return []
        return [{ rule: id, kind, id: entryId, path: ["strings", path, "text"], message }]
      }),
  }
}
