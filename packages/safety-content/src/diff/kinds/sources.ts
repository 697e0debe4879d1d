import type { Source } from "../../schema/source.ts"
import { minor, patch } from "../change.ts"
import { same } from "../compare.ts"
import type { KindRule } from "../kind-rule.ts"

/** Fields by which a reader judges how far a source can be trusted. */
const trust = ["type", "strength", "readExtent", "preprint", "conflictOfInterest"] as const

/** Sources: a new one is minor, and so is another judgement of its worth; a link or a title is a patch. */
export const sources: KindRule<Source> = {
  added: ({ shortName }) => [minor(`New source: ${shortName}.`)],
  removed: ({ shortName }) => [minor(`Source no longer cited: ${shortName}.`)],
  changed: (before, after) => {
    const name = `Source ${after.shortName}`
    const judged = trust.some((field) => !same(before[field], after[field]))
    return [
      judged
        ? minor(`${name}: how far it can be trusted was judged anew.`)
        : patch(`${name}: link or description corrected.`),
    ]
  },
}
