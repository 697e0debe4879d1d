import { readExtentLabels, type Source } from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"

/** Where a source can be read: its DOI first, then its page, then PubMed. */
function addressOf({ doi, url, pmid, pmcid }: Source): string | undefined {
  if (doi) return `https://doi.org/${doi}`
  if (url) return url
  if (pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : undefined
}

function SourceEntry({
  source,
  texts,
}: {
  source: Source
  texts: Messages["guidance"]["sources"]
}) {
  const address = addressOf(source)
  const details = [source.authors, source.journal, source.site, source.year]
  const remarks = [
    readExtentLabels[source.readExtent],
    source.preprint ? texts.preprint : null,
    source.strength === "secondary" ? texts.secondary : null,
    source.note,
    source.conflictOfInterest,
  ]
  return (
    <li id={`s-${source.id}`} data-guidance-id={source.id}>
      <b>{source.shortName}.</b>{" "}
      {address ? <a href={address}>{source.title}</a> : <cite>{source.title}</cite>}.{" "}
      {details.filter(Boolean).join(", ")}
      <small> {remarks.filter(Boolean).join("; ")}</small>
    </li>
  )
}

/** Every source of the guidance above it, with how much of it was read; a link to one opens the list. */
export function Sources({
  sources,
  texts,
}: {
  sources: readonly Source[]
  texts: Messages["guidance"]["sources"]
}) {
  return (
    <details className="row framed sources">
      <summary>{fill(texts.all, { count: sources.length })}</summary>
      <ol>
        {sources.map((source) => (
          <SourceEntry key={source.id} source={source} texts={texts} />
        ))}
      </ol>
    </details>
  )
}
