import { listedIds, topicChain } from "../resolve/collect.ts"
import type { Content, RedFlag } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "topic-warning-signs"

/** Dangers that every topic covers, with the levels that count as covering them. */
const always = [
  { danger: "allergy", levels: ["emergency"] },
  { danger: "infection", levels: ["emergency", "urgent"] },
] as const

/** Dangers that a topic covers when something goes through the skin. */
const whenInjecting = [
  { danger: "skin-colour", levels: ["emergency", "urgent"] },
  { danger: "vision", levels: ["emergency"] },
] as const

/** Every topic shows the vital warning signs at a high enough level, and one for the practitioner. */
export const topicWarningSigns: Rule = {
  id,
  promise:
    "Every topic warns of allergy and infection, and of skin colour and sight when injecting.",
  check: (content: Content): Fault[] =>
    Object.values(content.topics).flatMap((topic) => {
      const flags = listedIds(content, topicChain(content, topic.id), "redFlags").flatMap(
        (flagId) => content.redFlags[flagId] ?? [],
      )
      const fault = (message: string): Fault => ({
        rule: id,
        kind: "topics",
        id: topic.id,
        path: ["redFlagIds"],
        message,
      })
      const covers = (danger: RedFlag["covers"][number], levels: readonly RedFlag["level"][]) =>
        flags.some((flag) => flag.covers.includes(danger) && levels.includes(flag.level))
      const faults = [...always, ...(topic.injection ? whenInjecting : [])]
        .filter(({ danger, levels }) => !covers(danger, levels))
        .map(({ danger, levels }) =>
          fault(`has no warning sign for ${danger} at level ${levels.join(" or ")}`),
        )
      return flags.some(({ level }) => level === "contact")
        ? faults
        : [...faults, fault("has no warning sign at level contact")]
    }),
}
