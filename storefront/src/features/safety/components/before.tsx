import {
  describeVariation,
  describeWindowBefore,
  type ResolvedAdviceBefore,
} from "@finegauge/safety-content"
import { Evidence } from "./evidence"
import { Sentences } from "./sentences"

/** What to do, ask or avoid before a treatment; what it rests on is what a line opens to. */
export function Before({ advice }: { advice: readonly ResolvedAdviceBefore[] }) {
  return (
    <ul className="rows row-texts">
      {advice.map((entry) => (
        <li key={entry.id} data-guidance-id={entry.id}>
          <details>
            <summary>
              <h3>
                {entry.title} <small>{describeWindowBefore(entry.window)}</small>
              </h3>
              <span>
                {entry.text} {entry.caution ? <b>{entry.caution}</b> : null}
              </span>
            </summary>
            <div>
              {entry.variation ? <p>{describeVariation(entry.variation)}</p> : null}
              <Evidence of={entry} />
            </div>
          </details>
          <Sentences sentences={entry.sentences} />
        </li>
      ))}
    </ul>
  )
}
