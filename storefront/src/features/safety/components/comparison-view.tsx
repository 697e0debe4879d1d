import type { ResolvedGuidance } from "@finegauge/safety-content"
import type { ReactNode } from "react"
import { SectionHeading } from "@/components/ui/heading"
import { fill } from "@/lib/format/fill"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { namedLists, type NamedItem as Item } from "../named-lists"
import { SourceLinks } from "./evidence"
import { Sources } from "./sources"

type Texts = Messages["library"]["compare"]

/** The names of one treatment; marked those that the other one does not have. */
function Items({ own, other, only }: { own: Item[]; other: Item[]; only: string }) {
  const shared = new Set(other.map(({ name }) => name))
  return (
    <ul>
      {own.map(({ id, name }) => (
        <li key={id}>
          {name}
          {shared.has(name) ? null : <small className="only-here"> {only}</small>}
        </li>
      ))}
    </ul>
  )
}

const lines = ["aim", "method", "shown", "lasting"] as const

/** Two treatments side by side, one row for each question; every line names its sources. */
export function ComparisonView({
  pair,
  locale,
  language,
  messages,
}: {
  pair: readonly [ResolvedGuidance, ResolvedGuidance]
  locale: string
  language: Language
  messages: Messages
}) {
  const texts: Texts = messages.library.compare
  const heads = pair.map(({ topics }) => topics[0])
  const row = (name: string, cells: ReactNode[]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={heads[index]?.id}>{cell}</td>
      ))}
    </tr>
  )
  const sources = new Map(
    heads.flatMap((head) => head?.comparison?.sources ?? []).map((one) => [one.id, one]),
  )
  return (
    <div className="guidance" lang={language}>
      <table className="comparison">
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head?.id} scope="col">
                {head?.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(
            texts.mainMessage,
            heads.map((head) => <b key={head?.id}>{head?.mainMessage}</b>),
          )}
          {lines.map((line) =>
            row(
              texts[line],
              heads.map((head) => head?.comparison?.[line]),
            ),
          )}
          {(["normal", "serious", "absolute", "emergency"] as const).map((list) =>
            row(
              texts[list],
              pair.map((one, index) => (
                <Items
                  key={heads[index]?.id}
                  own={namedLists[list](one)}
                  other={namedLists[list](pair[1 - index] ?? one)}
                  only={texts.onlyHere}
                />
              )),
            ),
          )}
          {row(
            texts.sources,
            heads.map((head) => (
              <SourceLinks key={head?.id} sources={head?.comparison?.sources ?? []} />
            )),
          )}
        </tbody>
      </table>
      {heads.map((head) => (
        <p key={head?.id}>
          <a href={`/${locale}/guidance/${head?.id ?? ""}`}>
            {fill(texts.full, { title: head?.title ?? "" })}
          </a>
        </p>
      ))}
      <SectionHeading id="sources">{messages.guidance.sections.sources}</SectionHeading>
      <Sources
        sources={[...sources.values()]}
        depth="full"
        language={language}
        texts={messages.guidance.sources}
      />
    </div>
  )
}
