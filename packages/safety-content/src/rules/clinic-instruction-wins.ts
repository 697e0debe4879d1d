import { listedIds, topicChain } from "../resolve/collect.ts"
import type { Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "clinic-instruction-wins"

/** Sentence that tells readers whose word counts when advice differs. */
export const practitionerWinsSentenceId = "practitioner-instruction-wins"

/** Where sources differ, the reader is told that the practitioner's instruction wins. */
export const clinicInstructionWins: Rule = {
  id,
  promise: "Varying advice can be overridden by the clinic, and its topic says so.",
  check: (content: Content): Fault[] => {
    const fixed = Object.values(content.aftercare)
      .filter((step) => step.variation.length > 0 && !step.overridableByClinic)
      .map((step): Fault => ({
        rule: id,
        kind: "aftercare",
        id: step.id,
        path: ["overridableByClinic"],
        message: "varies between sources, so the clinic's instruction must win",
      }))
    const silent = Object.values(content.topics).flatMap((topic): Fault[] => {
      const chain = topicChain(content, topic.id)
      const advises = (["before", "aftercare"] as const).some(
        (kind) => listedIds(content, chain, kind).length > 0,
      )
      if (!advises || listedIds(content, chain, "sentences").includes(practitionerWinsSentenceId))
        return []
      const message = `gives advice, so sentenceIds needs ${practitionerWinsSentenceId}`
      return [{ rule: id, kind: "topics", id: topic.id, path: ["sentenceIds"], message }]
    })
    return [...fixed, ...silent]
  },
}
