import { fill } from "@/lib/format/fill"
import { type ChecklistTexts as Texts, type Question, uniqueSentences } from "../questions"
import type { Answers, Verdict } from "../verdict"

function Point({ question, unsure, texts }: { question: Question; unsure: boolean; texts: Texts }) {
  return (
    <li>
      <p>
        <q>{question.text}</q>
      </p>
      <p>
        {unsure ? texts.unsureNote : <b>{texts.actions[question.action]}.</b>}{" "}
        {!unsure && question.until ? (
          <>
            {texts.until}: {question.until}{" "}
          </>
        ) : null}
        {question.reason}
      </p>
    </li>
  )
}

function Points({
  title,
  points,
  given,
  texts,
}: {
  title: string
  points: readonly Question[]
  given: Answers
  texts: Texts
}) {
  if (points.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {points.map((question) => (
          <Point
            key={question.id}
            question={question}
            unsure={given[question.id] === "unsure"}
            texts={texts}
          />
        ))}
      </ul>
    </>
  )
}

/** What the answers come to. Level and number of points are announced; the points stand below for reading. */
export function ChecklistResult({
  verdict,
  given,
  texts,
}: {
  verdict: Verdict
  given: Answers
  texts: Texts
}) {
  const { stop, ask, level } = verdict
  const count = stop.length + ask.length
  return (
    <div className={`checklist-result checklist-${level}`}>
      <div role="status">
        <h3>{texts.verdicts[level].title}</h3>
        <p>{texts.verdicts[level].text}</p>
        {count > 0 ? <p>{fill(texts.points, { count })}</p> : null}
      </div>
      <Points title={texts.stopList} points={stop} given={given} texts={texts} />
      <Points title={texts.askList} points={ask} given={given} texts={texts} />
      {uniqueSentences([...stop, ...ask]).map((sentence) => (
        <p key={sentence} className="fixed-sentence">
          {sentence}
        </p>
      ))}
      <small>{texts.proposed}</small>
    </div>
  )
}
