import {
  describeVariation,
  describeWindowBefore,
  type ResolvedAdviceBefore,
} from "@finegauge/safety-content"
import { type Depth, Evidence } from "./evidence"
import { Row } from "./row"

/** What to do, ask or avoid before a treatment; what it rests on is what a line opens to. */
export function Before({
  advice,
  depth,
}: {
  advice: readonly ResolvedAdviceBefore[]
  depth: Depth
}) {
  return (
    <ul className="rows row-texts">
      {advice.map((entry) => (
        <Row
          key={entry.id}
          id={entry.id}
          sentences={entry.sentences}
          line={
            <>
              <h3>
                {entry.title} <small>{describeWindowBefore(entry.window)}</small>
              </h3>
              <span>
                {entry.text} {entry.caution ? <b>{entry.caution}</b> : null}
              </span>
            </>
          }
        >
          {depth === "full" ? (
            <>
              {entry.variation ? <p>{describeVariation(entry.variation)}</p> : null}
              <Evidence of={entry} />
            </>
          ) : null}
        </Row>
      ))}
    </ul>
  )
}
