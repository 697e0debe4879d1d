import { type ChecklistTexts, type Question, uniqueSentences } from "../questions"

/**
 * The questions as a list to read and to print. It is also where the form takes them from: what follows
 * from an answer stands in the attributes, so that the page carries each question once.
 */
export function QuestionList({
  questions,
  answers,
}: {
  questions: readonly Question[]
  answers: ChecklistTexts["answers"]
}) {
  const boxes = Object.values(answers)
    .map((answer) => `☐ ${answer}`)
    .join("   ")
  const sentences = uniqueSentences(questions)
  return (
    <>
      <ol className="checklist-list">
        {questions.map(({ id, text, weight, action, until, reason, sentences: own }) => (
          <li
            key={id}
            data-question={id}
            data-weight={weight}
            data-action={action}
            data-until={until}
            data-reason={reason}
            data-sentences={own.map((sentence) => sentences.indexOf(sentence)).join(" ") || null}
            data-boxes={boxes}
          >
            {text}
          </li>
        ))}
      </ol>
      {sentences.map((sentence) => (
        <p key={sentence} hidden data-sentence="">
          {sentence}
        </p>
      ))}
    </>
  )
}
