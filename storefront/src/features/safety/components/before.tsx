import {
  describeVariation,
  describeWindowBefore,
  type ResolvedAdviceBefore,
} from "@finegauge/safety-content"
import type { Messages } from "@/messages"
import { EvidenceRow } from "./evidence"
import { Sentences } from "./sentences"

/** What to do, ask or avoid before a treatment. */
export function Before({
  advice,
  texts,
}: {
  advice: readonly ResolvedAdviceBefore[]
  texts: Messages["guidance"]["evidence"]
}) {
  return (
    <ul className="entries">
      {advice.map((entry) => (
        <li key={entry.id} data-guidance-id={entry.id}>
          <h3>
            {entry.title} <span className="window">{describeWindowBefore(entry.window)}</span>
          </h3>
          <p>
            {entry.text} {entry.caution ? <b>{entry.caution}</b> : null}
          </p>
          <Sentences sentences={entry.sentences} />
          <EvidenceRow of={entry} texts={texts}>
            {entry.variation ? <p>{describeVariation(entry.variation)}</p> : null}
          </EvidenceRow>
        </li>
      ))}
    </ul>
  )
}
