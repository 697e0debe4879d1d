import { evidenceLabels, type EvidenceLevel, type Source } from "@finegauge/safety-content"

/** How well a statement is supported and by what, each source linked to its entry in the list. */
export function Evidence({
  level,
  sources,
  note,
}: {
  level: EvidenceLevel
  sources: readonly Source[]
  note: string | null
}) {
  return (
    <p className="evidence">
      {evidenceLabels[level]}:{" "}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 ? ", " : null}
          <a href={`#source-${source.id}`}>{source.shortName}</a>
        </span>
      ))}
      {note ? `. ${note}` : null}
    </p>
  )
}
