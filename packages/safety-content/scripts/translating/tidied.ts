import { statesOf, type SourceHash } from "../../src/languages/states-of.ts"
import type { Translation } from "../../src/languages/translation.ts"
import type { Kind } from "../../src/schema/content.ts"

/** A translation in the order of its entry: texts that moved stand where they belong, leftovers are gone. */
export function tidied(
  entry: object,
  kind: Kind,
  translation: Translation,
  hashOf: SourceHash,
): Translation {
  const strings = statesOf(entry, kind, translation, hashOf).flatMap(
    ({ path, text, state, translated }) => {
      if (translated === null) return []
      const old = translation.strings[path]?.sourceHash
      const sourceHash = state === "current" || old === undefined ? hashOf(text) : old
      return [[path, { sourceHash, text: translated }] as const]
    },
  )
  return { ...translation, strings: Object.fromEntries(strings) }
}
