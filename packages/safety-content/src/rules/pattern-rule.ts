import type { Content } from "../schema/content.ts"
import { proseOf } from "./prose.ts"
import type { Rule } from "./rule.ts"

/** Words that prose may not contain, and what to say about them. */
export interface Pattern {
  match: RegExp
  /** A text in which the match is harmless, such as "not a cure". */
  unless?: RegExp
  /** What is wrong and what to write instead; follows the quoted words. */
  because: string
}

/** Makes a rule that forbids patterns in every guidance text. */
export function patternRule(id: string, promise: string, patterns: readonly Pattern[]): Rule {
  return {
    id,
    promise,
    check: (content: Content) =>
      proseOf(content).flatMap(({ kind, id: entryId, path, text }) =>
        patterns.flatMap(({ match, unless, because }) => {
          const found = (unless === undefined ? text : text.replace(unless, "")).match(match)
          if (found === null) return []
          return [{ rule: id, kind, id: entryId, path, message: `"${found[0]}" ${because}` }]
        }),
      ),
  }
}
