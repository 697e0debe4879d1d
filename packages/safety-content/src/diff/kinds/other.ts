import { major, minor, patch } from "../change.ts"
import type { AnyEntry, KindRule } from "../kind-rule.ts"
import { restRemarks, supportRemarks } from "../support.ts"

/** What an entry of an unknown kind calls itself. */
function nameOf(entry: AnyEntry): string {
  const fields = ["title", "question", "term", "plainName", "name"]
  const name = fields.map((field) => entry[field]).find((value) => typeof value === "string")
  return typeof name === "string" ? name : entry.id
}

/**
 * Kinds without a rule of their own: a new entry is minor, other words are a patch, and taking one
 * away retracts what it said.
 * @param noun what one entry is, in plain words
 * @param removal weight of taking one away; "patch" for kinds that make no claim
 */
export function other(noun: string, removal: "major" | "patch" = "major"): KindRule<AnyEntry> {
  const taken = removal === "major" ? major : patch
  return {
    added: (entry) => [minor(`New ${noun}: ${nameOf(entry)}`)],
    removed: (entry) => [taken(`Withdrawn ${noun}: ${nameOf(entry)}`)],
    changed: (before, after, context) => {
      const name = `“${nameOf(after)}”`
      return [
        ...supportRemarks(name, before, after, context),
        ...restRemarks(name, before, after, []),
      ]
    },
  }
}
