import { stringsOf } from "../languages/strings-of.ts"
import { kinds } from "../schema/content.ts"
import type { TranslationRule } from "./translation-rule.ts"

const id = "translation-paths-exist"

/** Every translated text stands where the entry has a text for readers, so no level or class is one. */
export const translationPathsExist: TranslationRule = {
  id,
  promise: "A translation holds texts for readers only, each at the path of its English text.",
  check: ({ content, translations }) =>
    kinds.flatMap((kind) =>
      Object.entries(translations.entries[kind]).flatMap(([entryId, { strings }]) => {
        const entries: Record<string, object> = content[kind]
        const entry = entries[entryId]
        if (entry === undefined) return []
        const known = new Set(stringsOf(entry, kind).map(({ path }) => path))
        return Object.keys(strings)
          .filter((path) => !known.has(path))
          .map((path) => ({
            rule: id,
            kind,
            id: entryId,
            path: ["strings", path],
            message: `"${path}" is no text of the entry; run safety-content translate --tidy`,
          }))
      }),
    ),
}
