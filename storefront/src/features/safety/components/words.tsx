import { type GlossaryTerm, splitByTerms } from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"

/** A text in which each word of the field, where it first stands, leads to its explanation on the same page. */
export function Explained({ text, terms }: { text: string; terms: readonly GlossaryTerm[] }) {
  const seen = new Set<string>()
  return splitByTerms(text, terms).map(({ text: part, term }) => {
    if (!term || seen.has(term.id)) return part
    seen.add(term.id)
    return (
      <a key={term.id} href={`#word-${term.id}`} className="term">
        {part}
      </a>
    )
  })
}

/** Words of the field in plain words. */
export function Words({ terms }: { terms: readonly GlossaryTerm[] }) {
  return (
    <dl className="data-list words">
      {terms.map(({ id, term, plain }) => (
        <div key={id} id={`word-${id}`} data-guidance-id={id}>
          <dt>{term}</dt>
          <dd>{plain}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The same behind one line that opens; a link to a word opens it too. */
export function WordsRow({
  terms,
  texts,
}: {
  terms: readonly GlossaryTerm[]
  texts: Messages["guidance"]["words"]
}) {
  return (
    <details className="row framed">
      <summary>{fill(texts.all, { count: terms.length })}</summary>
      <Words terms={terms} />
    </details>
  )
}
