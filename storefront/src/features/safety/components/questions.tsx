import type { ResolvedQuestion } from "@finegauge/safety-content"
import type { Depth } from "./evidence"
import { Row } from "./row"

/** What readers ask, with the way to the full answer; in full depth the short answer stands beside it. */
export function Questions({
  questions,
  locale,
  depth,
}: {
  questions: readonly ResolvedQuestion[]
  locale: string
  depth: Depth
}) {
  return (
    <ul className="rows row-texts questions">
      {questions.map(({ id, question, shortAnswer }) => (
        <Row
          key={id}
          id={id}
          depth={depth}
          line={
            <>
              <h3>
                <a href={`/${locale}/guidance/questions/${id}`}>{question}</a>
              </h3>
              {depth === "full" ? <span>{shortAnswer}</span> : null}
            </>
          }
        >
          {null}
        </Row>
      ))}
    </ul>
  )
}
