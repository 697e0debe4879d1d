import type { ResolvedNotKnown } from "@finegauge/safety-content"
import type { Messages } from "@/messages"
import { EvidenceRow } from "./evidence"

/** Questions to which nobody has an answer yet, and what is known instead. */
export function NotKnown({
  entries,
  texts,
}: {
  entries: readonly ResolvedNotKnown[]
  texts: Messages["guidance"]["evidence"]
}) {
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.id} data-guidance-id={entry.id}>
          <h3>{entry.question}</h3>
          <p>{entry.text}</p>
          <EvidenceRow of={entry} texts={texts} />
        </li>
      ))}
    </ul>
  )
}
