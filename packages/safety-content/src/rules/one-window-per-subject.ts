import { listedIds, topicChain } from "../resolve/collect.ts"
import { toHours } from "../resolve/hours.ts"
import type { AftercareStep, Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "one-window-per-subject"

const start = (step: AftercareStep) => toHours(step.from, step.unit)
const end = (step: AftercareStep) => toHours(step.to, step.unit)

/** Two steps that give a reader two times for one thing at once. */
const disagree = (a: AftercareStep, b: AftercareStep) =>
  a.subject === b.subject &&
  a.action === b.action &&
  start(a) < end(b) &&
  start(b) < end(a) &&
  (start(a) !== start(b) || end(a) !== end(b))

/**
 * "No make-up for a day" and "no make-up for a week" on one page: the reader follows the shorter.
 * A more particular step takes the place of the general one with `replaces`.
 */
export const oneWindowPerSubject: Rule = {
  id,
  promise: "A topic gives one time for each thing to do, to avoid or to ask about.",
  check: (content: Content): Fault[] =>
    Object.values(content.topics).flatMap((topic) => {
      const steps = listedIds(content, topicChain(content, topic.id), "aftercare").flatMap(
        (stepId) => content.aftercare[stepId] ?? [],
      )
      return steps.flatMap((step, index) =>
        steps
          .slice(index + 1)
          .filter((other) => disagree(step, other))
          .map((other): Fault => ({
            rule: id,
            kind: "aftercare",
            id: step.id,
            path: ["to"],
            message: `gives another time for ${step.subject} than ${other.id} in topic ${topic.id}; let one replace the other`,
          })),
      )
    }),
}
