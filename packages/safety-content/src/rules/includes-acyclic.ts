import type { Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "includes-acyclic"

/** Whether a topic reaches itself by what it includes. */
function reachesItself(content: Content, start: string): boolean {
  const seen = new Set<string>()
  const open = [...(content.topics[start]?.includes ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(content.topics[next]?.includes ?? []))
  }
  return false
}

/** Topics include cross-cutting ones only, and never each other in a ring. */
export const includesAcyclic: Rule = {
  id,
  promise: "A topic includes cross-cutting topics only, and no ring forms.",
  check: (content: Content): Fault[] =>
    Object.values(content.topics).flatMap((topic) => {
      const fault = (message: string): Fault[] => [
        { rule: id, kind: "topics", id: topic.id, path: ["includes"], message },
      ]
      if (reachesItself(content, topic.id)) return fault("includes itself by way of others")
      return topic.includes
        .filter((included) => content.topics[included]?.kind !== "cross-cutting")
        .flatMap((included) => fault(`includes "${included}", which is not cross-cutting`))
    }),
}
