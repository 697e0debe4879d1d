import type { ResolvedTopic } from "@finegauge/safety-content"

/** Remarks for practitioners, each with its sources. */
export function PractitionerNotes({ notes }: { notes: ResolvedTopic["practitionerNotes"] }) {
  return (
    <ul className="entries">
      {notes.map(({ text, sources }) => (
        <li key={text}>
          <p>{text}</p>
          <p className="evidence">
            {sources.map((source, index) => (
              <span key={source.id}>
                {index > 0 ? ", " : null}
                <a href={`#source-${source.id}`}>{source.shortName}</a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
