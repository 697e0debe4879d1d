import type { ResolvedGuidance, ResolvedJurisdiction } from "@finegauge/safety-content"
import { DataList } from "@/components/ui/table"
import type { Messages } from "@/messages"
import { reviewRows } from "../review-rows"

const unique = (texts: readonly string[]) => [...new Set(texts)].join("; ")

/** Which version is shown, who wrote and reviewed it and when, and where to report a problem with a device. */
export function VersionBlock({
  guidance,
  jurisdiction,
  formatLocale,
  texts,
}: {
  guidance: ResolvedGuidance
  jurisdiction: ResolvedJurisdiction | undefined
  /** BCP 47 tag by which the days of a review are written. */
  formatLocale: string
  texts: Messages["guidance"]["versionRows"]
}) {
  const { byTopic } = guidance.review
  const reviewers = byTopic.flatMap(({ reviewer }) => (reviewer ? [reviewer.name] : []))
  const reporting = jurisdiction?.reporting ?? []
  const rows = [
    { key: "package", label: texts.package, value: guidance.packageVersion },
    { key: "hash", label: texts.hash, value: <code>{guidance.contentHash}</code> },
    {
      key: "topics",
      label: texts.topics,
      value: guidance.topics.map(({ title, version }) => `${title} ${version}`).join(", "),
    },
    { key: "author", label: texts.author, value: unique(byTopic.map(({ author }) => author)) },
    { key: "method", label: texts.method, value: unique(byTopic.map(({ method }) => method)) },
    {
      key: "reviewer",
      label: texts.reviewer,
      value: reviewers.length > 0 ? unique(reviewers) : texts.noReviewer,
    },
    ...reviewRows({ draft: guidance.draft, reviews: byTopic }, formatLocale, texts),
  ]
  const reports = reporting.map(({ name, url, contact, who }) => ({
    key: name,
    label: texts.reportTo,
    value: (
      <>
        {url ? <a href={url}>{name}</a> : name}
        {contact ? `, ${contact}` : null}. {who}
      </>
    ),
  }))
  return (
    <>
      <DataList rows={reports} />
      <details className="row framed">
        <summary>
          {texts.package} {guidance.packageVersion}. {texts.reviewer}:{" "}
          {reviewers.length > 0 ? unique(reviewers) : texts.noReviewer}.
        </summary>
        <DataList rows={rows} />
      </details>
    </>
  )
}
