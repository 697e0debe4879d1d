import type { listReleases } from "@finegauge/safety-content/releases"
import { SectionHeading } from "@/components/ui/heading"
import { DataList } from "@/components/ui/table"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import type { reviewRows } from "../review-rows"

type Release = ReturnType<typeof listReleases>[number]
type Texts = Messages["versions"]

/** The three weights of a change, heaviest first. */
const levels = ["major", "minor", "patch"] as const

/** Whether a named clinician has reviewed the version; published is not reviewed. */
export const reviewText = (release: Release, texts: Texts) =>
  release.reviewed ? texts.reviewed : texts.draft

function Changes({ release, texts }: { release: Release; texts: Texts }) {
  if (release.changes.length === 0) return <p>{texts.first}</p>
  return levels
    .map((level) => ({ level, own: release.changes.filter((change) => change.level === level) }))
    .filter(({ own }) => own.length > 0)
    .map(({ level, own }) => (
      <div key={level}>
        <h3>{texts.levels[level]}</h3>
        <ul>
          {own.map(({ kind, id, text }) => (
            <li key={`${kind} ${id} ${text}`}>{text}</li>
          ))}
        </ul>
      </div>
    ))
}

/** One published version: what changed since the one before, its topics as they were, and its hashes. */
export function ReleaseView({
  release,
  locale,
  date,
  reviewed,
  texts,
}: {
  release: Release
  locale: string
  /** Day of publication as the market writes it. */
  date: string
  /** Days of the clinical review; none where none took place. */
  reviewed: ReturnType<typeof reviewRows>
  texts: Texts
}) {
  return (
    <div className="guidance" lang="en">
      <DataList
        rows={[
          { key: "date", label: texts.published, value: date },
          { key: "review", label: texts.review, value: reviewText(release, texts) },
          ...reviewed,
          { key: "hash", label: texts.hash, value: <code>{release.contentHash}</code> },
        ]}
      />
      {release.note ? <p>{release.note}</p> : null}
      <SectionHeading id="changes">{texts.changes}</SectionHeading>
      <Changes release={release} texts={texts} />
      <SectionHeading id="topics">{texts.topics}</SectionHeading>
      <ul>
        {Object.entries(release.topics).map(([id, { title, version }]) => (
          <li key={id}>
            <a href={`/${locale}/guidance/versions/${release.version}/${id}`}>
              {fill(texts.topic, { title, version })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
