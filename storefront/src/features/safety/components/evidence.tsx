import { type EvidenceLevel, labelsIn, type Source } from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"

/**
 * How much stands with an entry: on a topic page what every statement rests on, on a product page what the
 * figures rest on, with a link to the rest.
 */
export type Depth = "full" | "figures"

/** What a statement rests on, as the content package has it on every entry. */
type Grounds = {
  evidenceLevel: EvidenceLevel
  sources: readonly Source[]
  evidenceNote: string | null
}

/** Sources by their short names, which are English everywhere, each linked to its entry in the list. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return sources.map(({ id, shortName }, index) => [
    index > 0 ? ", " : null,
    <a key={id} href={`#s-${id}`} lang="en">
      {shortName}
    </a>,
  ])
}

/** How well a statement is supported and by what. */
export function Evidence({
  of: { evidenceLevel, sources, evidenceNote },
  language,
}: {
  of: Grounds
  language: Language
}) {
  return (
    <p className="evidence">
      {labelsIn(language).evidence[evidenceLevel]}
      {sources.length > 0 ? ": " : null}
      <SourceLinks sources={sources} />
      {evidenceNote ? `. ${evidenceNote}` : null}
    </p>
  )
}

/** The same behind one line that opens: how many sources there are, after what leads the line. */
export function EvidenceRow({
  of,
  lead,
  language,
  texts,
}: {
  of: Grounds
  lead: string
  language: Language
  texts: Messages["guidance"]["evidence"]
}) {
  const count = of.sources.length
  return (
    <details className="grounds">
      <summary>
        {lead}
        {" · "}
        {count === 1 ? texts.one : fill(texts.many, { count })}
      </summary>
      <Evidence of={of} language={language} />
    </details>
  )
}
