import { listedKinds, type ListedKind } from "../resolve/collect.ts"
import { type Content, entriesOf } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "no-orphans"

/** Ids that any entry names, whatever the field; a mere link (`related`) shows nothing. */
function namedIds(content: Content): Set<string> {
  const named = new Set<string>()
  JSON.stringify(content, (key: string, value: unknown) => {
    if (key === "related") return undefined
    if (typeof value === "string" && key !== "id" && key !== "replaces") named.add(value)
    return value
  })
  return named
}

/** Every entry is shown by a topic; what nobody reads rots. Sources have a rule of their own: sources-cited. */
export const noOrphans: Rule = {
  id,
  promise: "Every entry is shown by a topic or called for by an entry.",
  check: (content: Content): Fault[] => {
    const named = namedIds(content)
    return (Object.keys(listedKinds) as ListedKind[]).flatMap((kind) =>
      entriesOf(content, kind).flatMap((entry): Fault[] => {
        if (named.has(entry.id) || entry.status === "withdrawn") return []
        return [{ rule: id, kind, id: entry.id, path: ["id"], message: "is shown by no topic" }]
      }),
    )
  },
}
