import type { ResolvedGuidance } from "@finegauge/safety-content"
import type { Messages } from "@/messages"
import { questionsOf } from "../questions"
import { Checklist } from "./checklist"

/** The questions before a treatment, for one product or topic; nothing where the guidance asks none. */
export function ChecklistSection({
  guidance,
  texts,
}: {
  guidance: ResolvedGuidance | null | undefined
  texts: Messages["checklist"]
}) {
  const questions = questionsOf(guidance?.contraindications)
  return questions.length > 0 ? <Checklist questions={questions} texts={texts} /> : null
}
