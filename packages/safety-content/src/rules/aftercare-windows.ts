import { listedIds, topicChain } from "../resolve/collect.ts"
import { toHours } from "../resolve/hours.ts"
import type { AftercareStep, Content } from "../schema/index.ts"
import type { Fault, Path, Rule } from "./rule.ts"

const id = "aftercare-windows"

const start = (step: AftercareStep) => toHours(step.from, step.unit)
const end = (step: AftercareStep) => toHours(step.to, step.unit)

function clash(a: AftercareStep, b: AftercareStep): boolean {
  const opposite = new Set([a.action, b.action])
  return (
    a.subject === b.subject &&
    opposite.has("do") &&
    opposite.has("avoid") &&
    start(a) < end(b) &&
    start(b) < end(a)
  )
}

/** Windows run forwards, and within a topic nothing is both to be done and to be avoided at a time. */
export const aftercareWindows: Rule = {
  id,
  promise: "Aftercare windows run forwards and do not contradict each other.",
  check: (content: Content): Fault[] => {
    const fault = (entryId: string, path: Path, message: string): Fault => ({
      rule: id,
      kind: "aftercare",
      id: entryId,
      path,
      message,
    })
    const backwards = Object.values(content.aftercare)
      .filter((step) => start(step) >= end(step))
      .map((step) => fault(step.id, ["to"], "ends before it begins"))
    const signs = Object.values(content.redFlags).flatMap(({ id: flagId, applies }): Fault[] =>
      applies !== null && applies.to !== null && applies.from >= applies.to
        ? [
            {
              rule: id,
              kind: "redFlags",
              id: flagId,
              path: ["applies"],
              message: "ends before it begins",
            },
          ]
        : [],
    )
    const clashes = Object.values(content.topics).flatMap((topic) => {
      const steps = listedIds(content, topicChain(content, topic.id), "aftercare").flatMap(
        (stepId) => content.aftercare[stepId] ?? [],
      )
      return steps.flatMap((step, index) =>
        steps
          .slice(index + 1)
          .filter((other) => clash(step, other))
          .map((other) =>
            fault(
              step.id,
              ["action"],
              `contradicts ${other.id} in topic ${topic.id}: one says do, the other avoid`,
            ),
          ),
      )
    })
    return [...backwards, ...signs, ...clashes]
  },
}
