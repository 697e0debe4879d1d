import { listedKinds, type ListedKind } from "../resolve/collect.ts"
import { shownByReviewed } from "../review/lapsed.ts"
import { type Content, entriesOf } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "reviewer-independent"

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** A reviewer is somebody other than the author, with a registration; no entry is reviewed before its topic. */
export const reviewerIndependent: Rule = {
  id,
  promise: "Reviewer and author differ, and the reviewer has a registration.",
  check: (content: Content): Fault[] => {
    const people = Object.values(content.topics).flatMap(({ id: topicId, review }): Fault[] => {
      const { reviewer, author } = review
      if (reviewer === null) return []
      const fault = (field: string, message: string): Fault[] => [
        { rule: id, kind: "topics", id: topicId, path: ["review", "reviewer", field], message },
      ]
      if (sameName(reviewer.name, author)) return fault("name", "is reviewed by its own author")
      if (reviewer.registration.trim() === "")
        return fault("registration", "has a reviewer without a registration")
      return []
    })
    const entries = (Object.keys(listedKinds) as ListedKind[]).flatMap((kind) => {
      const known = shownByReviewed(content, kind)
      return entriesOf(content, kind).flatMap((entry): Fault[] =>
        entry.status === "reviewed" && !known.has(entry.id)
          ? [
              {
                rule: id,
                kind,
                id: entry.id,
                path: ["status"],
                message: "is reviewed, but no reviewed topic shows it",
              },
            ]
          : [],
      )
    })
    return [...people, ...entries]
  },
}
