import type { ResolvedQuestion } from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import type { Depth } from "./evidence"
import { Row } from "./row"

/** What readers ask, with the way to the full answer; in full depth the short answer stands beside it. */
export function Questions({
  questions,
  locale,
  depth,
  language,
}: {
  questions: readonly ResolvedQuestion[]
  locale: string
  depth: Depth
  language: Language
}) {
  return (
    <ul className="rows row-texts questions">
      {questions.map((entry) => (
        <Row
          key={entry.id}
          entry={entry}
          depth={depth}
          language={language}
          line={
            <>
              <h3>
                <a href={`/${locale}/guidance/questions/${entry.id}`}>{entry.question}</a>
              </h3>
              {depth === "full" ? <span>{entry.shortAnswer}</span> : null}
            </>
          }
        >
          {null}
        </Row>
      ))}
    </ul>
  )
}
