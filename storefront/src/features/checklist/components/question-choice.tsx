import { answers, type Answer } from "../verdict"
import type { Question } from "../questions"

/** One question with its three answers. The name only ties the radio buttons together: there is no form to send it. */
export function QuestionChoice({
  question,
  number,
  group,
  answer,
  texts,
  onAnswer,
}: {
  question: Question
  number: number
  group: string
  answer: Answer | undefined
  texts: Record<Answer, string>
  onAnswer: (answer: Answer) => void
}) {
  return (
    <fieldset className="question" data-answer={answer}>
      <legend>
        <span className="figure" aria-hidden="true">
          {number}
        </span>
        <span>{question.text}</span>
      </legend>
      <div className="question-answers">
        {answers.map((one) => (
          <label key={one} className="question-answer">
            <input
              type="radio"
              name={`${group}-${question.id}`}
              autoComplete="off"
              checked={answer === one}
              onChange={() => onAnswer(one)}
            />
            {texts[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
