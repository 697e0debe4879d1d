import { labelsIn, type Source } from "@finegauge/safety-content"
import type { Depth } from "./evidence"
import { fill } from "@/lib/format/fill"
import type { Language } from "@/config/markets"
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
  language,
  texts,
}: {
  source: Source
  language: Language
  texts: Messages["guidance"]["sources"]
}) {
  const address = addressOf(source)
  const details = [source.authors, source.journal, source.site, source.year]
  const remarks = [
    labelsIn(language).readExtent[source.readExtent],
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
      <small lang={language}> {remarks.filter(Boolean).join("; ")}</small>
    </li>
  )
}

/** A source by its short name alone; the topic page has the rest. */
function ShortEntry({ source }: { source: Source }) {
  const address = addressOf(source)
  return (
    <li id={`s-${source.id}`} data-guidance-id={source.id}>
      {address ? <a href={address}>{source.shortName}</a> : source.shortName}
    </li>
  )
}

/** Every source of the guidance above it, as it calls itself or in English; in full depth with how much of it was read. A link to one opens the list. */
export function Sources({
  sources,
  depth,
  language,
  texts,
}: {
  sources: readonly Source[]
  depth: Depth
  language: Language
  texts: Messages["guidance"]["sources"]
}) {
  return (
    <details className="row framed sources">
      <summary>
        {fill(depth === "full" ? texts.all : texts.names, { count: sources.length })}
      </summary>
      <ol lang="en">
        {sources.map((source) =>
          depth === "full" ? (
            <SourceEntry key={source.id} source={source} language={language} texts={texts} />
          ) : (
            <ShortEntry key={source.id} source={source} />
          ),
        )}
      </ol>
    </details>
  )
}
