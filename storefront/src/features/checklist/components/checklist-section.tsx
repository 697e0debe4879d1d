import type { ResolvedGuidance } from "@finegauge/safety-content"
import { StaticPart } from "@/components/layout/static-part"
import { SectionHeading } from "@/components/ui/heading"
import type { Language } from "@/config/markets"
import { type ChecklistTexts, questionsOf } from "../questions"
import { Checklist } from "./checklist"
import { QuestionList } from "./question-list"

/** The questions before a treatment, for one product or topic; nothing where the guidance asks none. */
export function ChecklistSection({
  guidance,
  language,
  texts,
}: {
  guidance: ResolvedGuidance | null | undefined
  /** Language of the interface. */
  language: Language
  texts: ChecklistTexts
}) {
  const questions = questionsOf(guidance?.contraindications)
  if (questions.length === 0) return null
  const { title, lede, privacy, answers, withoutScript, open, opening, openFailed } = texts
  return (
    <Checklist count={questions.length} language={language} texts={{ open, opening, openFailed }}>
      <StaticPart>
        <SectionHeading id="checklist">{title}</SectionHeading>
        <p>{lede}</p>
        <p className="checklist-privacy">{privacy}</p>
        <QuestionList questions={questions} answers={answers} />
        <p className="without-script no-print">{withoutScript}</p>
      </StaticPart>
    </Checklist>
  )
}
