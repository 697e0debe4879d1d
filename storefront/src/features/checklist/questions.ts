import type { ResolvedContraindication } from "@finegauge/safety-content"
import type { Messages } from "@/messages"

/** One question with what follows from a yes; it travels to the browser as an entry of a list. */
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

/** Every text of the questions, in one language. */
export type ChecklistTexts = Messages["checklist"]

/** What the form is given. */
export type ChecklistProps = { questions: readonly Question[]; texts: ChecklistTexts }

/** The fixed sentences of all questions, each once. */
export const uniqueSentences = (questions: readonly Question[]): string[] => [
  ...new Set(questions.flatMap(({ sentences }) => sentences)),
]

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
