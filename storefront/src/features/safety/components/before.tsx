import {
  describeVariation,
  describeWindowBefore,
  type ResolvedAdviceBefore,
} from "@finegauge/safety-content"
import { Evidence } from "./evidence"
import { Sentences } from "./sentences"

/** What to do, ask or avoid before a treatment. */
export function Before({ advice }: { advice: readonly ResolvedAdviceBefore[] }) {
  return (
    <ul className="entries">
      {advice.map((entry) => (
        <li key={entry.id} data-guidance-id={entry.id}>
          <h3>{entry.title}</h3>
          <p className="window figure">{describeWindowBefore(entry.window)}</p>
          <p>{entry.text}</p>
          {entry.caution ? (
            <p>
              <b>{entry.caution}</b>
            </p>
          ) : null}
          <Sentences sentences={entry.sentences} />
          {entry.variation ? <p>{describeVariation(entry.variation)}</p> : null}
          <Evidence level={entry.evidenceLevel} sources={entry.sources} note={entry.evidenceNote} />
        </li>
      ))}
    </ul>
  )
}
