import { type Content, entriesOf, kinds } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "sources-cited"

/** Ids in the fields that cite, at any depth of a value. */
function* citedIn(value: unknown, field = ""): Generator<string> {
  if (typeof value === "string" && (field === "sourceId" || field === "sourceIds")) yield value
  if (typeof value !== "object" || value === null) return
  for (const [key, member] of Object.entries(value)) {
    yield* citedIn(member, Array.isArray(value) ? field : key)
  }
}

/** A source that no living entry cites supports nothing; a list of sources must not look longer than it is. */
export const sourcesCited: Rule = {
  id,
  promise: "Every source is cited by an entry that is not withdrawn.",
  check: (content: Content): Fault[] => {
    const living = kinds.flatMap((kind) =>
      entriesOf(content, kind).filter(
        (entry) => !("status" in entry && entry.status === "withdrawn"),
      ),
    )
    const cited = new Set(living.flatMap((entry) => [...citedIn(entry)]))
    return Object.values(content.sources)
      .filter((source) => !cited.has(source.id))
      .map(({ id: sourceId }) => ({
        rule: id,
        kind: "sources",
        id: sourceId,
        path: ["id"],
        message: "is never cited",
      }))
  },
}
