import { lapsedReviews } from "../review/lapsed.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "reviewed-unchanged"

/** A review holds for the text that was read; what was changed since is a draft until it is read again. */
export const reviewedUnchanged: Rule = {
  id,
  promise: "What is marked reviewed is, word for word, what the reviewer read.",
  check: (content, hashOf): Fault[] =>
    lapsedReviews(content, hashOf).map(({ kind, id: entryId, reviewed, now }) => {
      const field = kind === "topics" ? "review.reviewedHash" : "reviewedHash"
      const what = kind === "topics" ? "this topic, or something that it shows," : "this entry"
      const message =
        reviewed === null
          ? `is marked reviewed, but ${field} does not say what was read; it shows ${now} now`
          : `is marked reviewed, but ${what} was changed after the review; set status back to draft until the reviewer has read it again`
      return { rule: id, kind, id: entryId, path: ["status"], message }
    }),
}
