import type { ResolvedGuidance } from "@finegauge/safety-content"
import type { ReactNode } from "react"
import type { ComparisonRow } from "@/components/ui/comparison-table"
import type { Language } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { compareGuidance, type AbsoluteOf } from "../compared-guidance"

/** Guidance of one column in its language; null where none applies. */
export type GuidanceColumn = { guidance: ResolvedGuidance; language: Language } | null

type Texts = Messages["choosing"]["compare"]

function Absolute({
  of,
  same,
  language,
  texts,
}: {
  of: AbsoluteOf
  same: boolean
  language: Language | undefined
  texts: Texts
}) {
  const { count, own } = of
  if (same || own.length === 0) return fill(texts.absoluteSame, { count })
  return (
    <details>
      <summary>{fill(texts.absoluteOwn, { count, own: own.length })}</summary>
      <ul lang={language}>
        {own.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </details>
  )
}

/** Rows of a comparison that say how the guidance of the devices differs, and those in which it is the same. */
export function guidanceRows(
  columns: readonly GuidanceColumn[],
  locale: string,
  texts: Texts,
): { different: ComparisonRow[]; equal: ComparisonRow[] } {
  if (columns.every((column) => column === null)) return { different: [], equal: [] }
  const compared = compareGuidance(columns.map((column) => column && column.guidance))
  const topics = (show: (topic: ResolvedGuidance["topics"][number]) => ReactNode) =>
    compared.topics.map(
      (list, at) =>
        list?.map((topic) => (
          <p key={topic.id} lang={columns[at]?.language}>
            {show(topic)}
          </p>
        )) ?? texts.noGuidance,
    )
  const ofTopics: ComparisonRow[] = [
    {
      key: "guidance-topics",
      label: texts.topics,
      cells: topics(({ id, title }) => <a href={`/${locale}/guidance/${id}`}>{title}</a>),
    },
    {
      key: "guidance-message",
      label: texts.mainMessage,
      cells: topics(({ mainMessage }) => mainMessage),
    },
  ]
  const ofAbsolute: ComparisonRow = {
    key: "guidance-absolute",
    label: texts.absolute,
    cells: compared.absolute.map((one, at) =>
      one ? (
        <Absolute
          of={one}
          same={compared.sameAbsolute}
          language={columns[at]?.language}
          texts={texts}
        />
      ) : (
        texts.noGuidance
      ),
    ),
  }
  const { sameTopics, sameAbsolute } = compared
  return {
    different: [...(sameTopics ? [] : ofTopics), ...(sameAbsolute ? [] : [ofAbsolute])],
    equal: [...(sameTopics ? ofTopics : []), ...(sameAbsolute ? [ofAbsolute] : [])],
  }
}
