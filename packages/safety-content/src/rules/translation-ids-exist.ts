import { kinds } from "../schema/content.ts"
import type { TranslationRule } from "./translation-rule.ts"

const id = "translation-ids-exist"

/** Every translation belongs to an entry of its kind. */
export const translationIdsExist: TranslationRule = {
  id,
  promise: "No translation is kept for an entry that does not exist.",
  check: ({ content, translations }) =>
    kinds.flatMap((kind) =>
      Object.keys(translations.entries[kind])
        .filter((entryId) => !Object.hasOwn(content[kind], entryId))
        .map((entryId) => ({
          rule: id,
          kind,
          id: entryId,
          path: ["id"],
          message: `translates "${entryId}", which is not in ${kind}; delete the file`,
        })),
    ),
}
