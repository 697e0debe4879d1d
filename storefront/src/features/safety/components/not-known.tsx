import type { ResolvedNotKnown } from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import { type Depth, Evidence } from "./evidence"
import { Row } from "./row"

/** Questions to which nobody has an answer yet, and what is known instead. */
export function NotKnown({
  entries,
  depth,
  language,
}: {
  entries: readonly ResolvedNotKnown[]
  depth: Depth
  language: Language
}) {
  return (
    <ul className="rows row-texts">
      {entries.map((entry) => (
        <Row
          key={entry.id}
          entry={entry}
          depth={depth}
          language={language}
          line={
            <>
              <h3>{entry.question}</h3>
              <span>{entry.text}</span>
            </>
          }
        >
          {depth === "full" ? <Evidence of={entry} language={language} /> : null}
        </Row>
      ))}
    </ul>
  )
}
