import type { ResolvedContraindication } from "@finegauge/safety-content"
import type { Messages } from "@/messages"

/** One question with what follows from a yes; plain data, because it travels to the browser. */
export type Question = {
  /** Id of the contraindication in the content. */
  id: string
  text: string
  /** What a yes asks for: not to go ahead, or to talk it over first. */
  weight: "stop" | "ask"
  action: ResolvedContraindication["action"]
  /** What must have happened first, where waiting is enough. */
  until: string | null
  reason: string
  /** Fixed sentences of the content that belong to it. */
  sentences: string[]
}

/** What the list and the form behind it are given. */
export type ChecklistProps = { questions: Question[]; texts: Messages["checklist"] }

/** The questions of the contraindications that have one, strictest first, as the content orders them. */
export function questionsOf(
  contraindications: readonly ResolvedContraindication[] | undefined,
): Question[] {
  return (contraindications ?? []).flatMap((entry) =>
    entry.screeningQuestion === null
      ? []
      : [
          {
            id: entry.id,
            text: entry.screeningQuestion,
            weight: entry.class === "relative" ? "ask" : "stop",
            action: entry.action,
            until: entry.until,
            reason: entry.reason,
            sentences: entry.sentences.map(({ text }) => text),
          },
        ],
  )
}
