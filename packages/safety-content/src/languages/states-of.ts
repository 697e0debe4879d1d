import { type Content, type Kind, kinds } from "../schema/content.ts"
import { type ReaderString, stringsOf } from "./strings-of.ts"
import type { Translation, Translations } from "./translation.ts"

/** Why a text is not shown in the reader's language alone. */
export type Reason = "missing" | "outdated"

/** A reader's text with the state of its translation. */
export interface StringState extends ReaderString {
  state: "current" | Reason
  /** The translation, outdated or not; null when there is none. */
  translated: string | null
}

/** A reader's text of the whole content with the state of its translation. */
export interface PlacedState extends StringState {
  kind: Kind
  id: string
}

/** Tells the hash of an English text. */
export type SourceHash = (text: string) => string

/**
 * State of each text of one entry. A translation belongs to the text that it was made from, so one
 * that moved within its entry (a new sign above it) is found again by its hash.
 */
export function statesOf(
  entry: object,
  kind: Kind,
  translation: Translation | undefined,
  hashOf: SourceHash,
): StringState[] {
  const strings = translation?.strings ?? {}
  return stringsOf(entry, kind).map((string) => {
    const hash = hashOf(string.text)
    const here = Object.hasOwn(strings, string.path) ? strings[string.path] : undefined
    const current =
      here?.sourceHash === hash
        ? here
        : Object.values(strings).find(({ sourceHash }) => sourceHash === hash)
    if (current !== undefined) return { ...string, state: "current", translated: current.text }
    if (here === undefined) return { ...string, state: "missing", translated: null }
    return { ...string, state: "outdated", translated: here.text }
  })
}

/** State of every text of the content, withdrawn entries left out, because nobody reads them. */
export function allStates(
  content: Content,
  { entries }: Translations,
  hashOf: SourceHash,
): PlacedState[] {
  return kinds.flatMap((kind) =>
    Object.entries<object>(content[kind])
      .filter(([, entry]) => !("status" in entry && entry.status === "withdrawn"))
      .flatMap(([id, entry]) =>
        statesOf(entry, kind, entries[kind][id], hashOf).map((state) => ({ kind, id, ...state })),
      ),
  )
}
