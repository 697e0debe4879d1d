import { describeDuration, type ResolvedGuidance } from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { SourceLinks } from "./evidence"

/** What is a normal part of recovery, and how long it lasts where anybody has said so. */
export function NormalCourse({
  guidance,
  language,
  texts,
}: {
  guidance: ResolvedGuidance
  language: Language
  texts: Messages["guidance"]["normal"]
}) {
  const expected = guidance.effects.filter((effect) => effect.expected)
  const bySource = new Map(guidance.sources.map((source) => [source.id, source]))
  return (
    <>
      {guidance.topics.map(({ id, normalCourse }) =>
        normalCourse ? <p key={id}>{normalCourse}</p> : null,
      )}
      <dl className="data-list normal-course">
        {expected.map(({ id, plainName, duration }) => (
          <div key={id}>
            <dt>{plainName}</dt>
            <dd>
              {duration ? describeDuration(duration, language) : texts.unknown}
              {duration ? (
                <small>
                  {" "}
                  <SourceLinks
                    sources={duration.sourceIds.flatMap((source) => bySource.get(source) ?? [])}
                  />
                </small>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <p>{texts.limit}</p>
    </>
  )
}
