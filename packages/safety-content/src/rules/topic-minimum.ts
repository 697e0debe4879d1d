import { listedIds, topicChain, type ListedKind } from "../resolve/collect.ts"
import type { Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "topic-minimum"

/** Fewest entries of each kind that a topic beside a product may show, inherited ones included. */
const fewest: [kind: ListedKind, count: number][] = [
  ["effects", 8],
  ["contraindications", 6],
  ["before", 1],
  ["aftercare", 1],
  ["notKnown", 1],
]

/** A page on a treatment never shows an empty or thin section. */
export const topicMinimum: Rule = {
  id,
  promise:
    "A treatment topic shows at least eight effects, six contraindications, and every other part.",
  check: (content: Content): Fault[] =>
    Object.values(content.topics)
      .filter(({ kind, status }) => kind !== "cross-cutting" && status !== "withdrawn")
      .flatMap((topic) => {
        const chain = topicChain(content, topic.id)
        return fewest.flatMap(([kind, count]): Fault[] => {
          const found = listedIds(content, chain, kind).length
          if (found >= count) return []
          const message = `shows ${found} of kind ${kind}; at least ${count} are needed`
          return [{ rule: id, kind: "topics", id: topic.id, path: [], message }]
        })
      }),
}
