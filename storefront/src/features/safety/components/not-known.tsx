import type { ResolvedNotKnown } from "@finegauge/safety-content"
import { Evidence } from "./evidence"

/** Questions to which nobody has an answer yet, and what is known instead. */
export function NotKnown({ entries }: { entries: readonly ResolvedNotKnown[] }) {
  return (
    <ul className="rows row-texts">
      {entries.map((entry) => (
        <li key={entry.id} data-guidance-id={entry.id}>
          <details>
            <summary>
              <h3>{entry.question}</h3>
              <span>{entry.text}</span>
            </summary>
            <div>
              <Evidence of={entry} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
