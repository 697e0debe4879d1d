import { languageOf } from "../guidance-in"
import type { TopicSummary } from "@finegauge/safety-content"

/** Topics with their main message; those about one treatment before those that concern all. */
export function TopicList({
  topics,
  locale,
  level,
}: {
  topics: readonly TopicSummary[]
  locale: string
  level: 2 | 3
}) {
  const Heading = level === 2 ? "h2" : "h3"
  const ordered = topics.toSorted(
    (a, b) => Number(a.kind === "cross-cutting") - Number(b.kind === "cross-cutting"),
  )
  return (
    <ul className="topics" lang={languageOf(locale)}>
      {ordered.map((topic) => (
        <li key={topic.id}>
          <Heading>
            <a href={`/${locale}/guidance/${topic.id}`}>{topic.title}</a>
          </Heading>
          <p>{topic.mainMessage}</p>
        </li>
      ))}
    </ul>
  )
}
