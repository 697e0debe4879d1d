import type { Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "contraindications-can-be-asked"

/** A reason not to treat can be asked about, and one that passes says when. */
export const contraindicationsCanBeAsked: Rule = {
  id,
  promise:
    "An absolute contraindication has a screening question; a temporary one says until when.",
  check: (content: Content): Fault[] =>
    Object.values(content.contraindications).flatMap((entry): Fault[] => {
      const fault = (field: string, message: string): Fault[] => [
        { rule: id, kind: "contraindications", id: entry.id, path: [field], message },
      ]
      if (entry.class === "absolute" && entry.screeningQuestion === null) {
        return fault("screeningQuestion", "is absolute but has no screening question")
      }
      if (entry.class === "temporary" && entry.until === null) {
        return fault("until", "is temporary but does not say until when")
      }
      return []
    }),
}
