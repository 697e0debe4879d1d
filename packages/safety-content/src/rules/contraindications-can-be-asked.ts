import type { Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "contraindications-can-be-asked"

/** A question to which no, not yes, means that it applies: a reader would answer it the wrong way round. */
const asksForNo =
  /^(?:are|is|do|does|did|have|has|can|could|will|would)(?:n't| (?:you|it|he|she) not)\b/i

/** A reason not to treat can be asked about, and one that passes says when. */
export const contraindicationsCanBeAsked: Rule = {
  id,
  promise:
    "An absolute contraindication has a screening question, which yes answers; a temporary one says until when.",
  check: (content: Content): Fault[] =>
    Object.values(content.contraindications).flatMap((entry): Fault[] => {
      const fault = (field: string, message: string): Fault[] => [
        { rule: id, kind: "contraindications", id: entry.id, path: [field], message },
      ]
      if (entry.class === "absolute" && entry.screeningQuestion === null) {
        return fault("screeningQuestion", "is absolute but has no screening question")
      }
      const question = entry.screeningQuestion?.trim() ?? "?"
      if (!question.endsWith("?")) {
        return fault("screeningQuestion", "has a screening question that is no question")
      }
      if (asksForNo.test(question)) {
        return fault("screeningQuestion", "is asked with not; yes must mean that it applies")
      }
      if (entry.class === "temporary" && entry.until === null) {
        return fault("until", "is temporary but does not say until when")
      }
      return []
    }),
}
