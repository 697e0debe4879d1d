import type { ResolvedTopic } from "@finegauge/safety-content"
import { SourceLinks } from "./evidence"

/** Remarks for practitioners, each with its sources. */
export function PractitionerNotes({ notes }: { notes: ResolvedTopic["practitionerNotes"] }) {
  return (
    <ul className="entries">
      {notes.map(({ text, sources }) => (
        <li key={text}>
          <p>{text}</p>
          <p className="evidence">
            <SourceLinks sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  )
}
