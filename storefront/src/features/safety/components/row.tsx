import type { Localised, Sentence } from "@finegauge/safety-content"
import type { ReactNode } from "react"
import type { Language } from "@/config/markets"
import type { Depth } from "./evidence"
import { Sentences } from "./sentences"
import { Untranslated } from "./untranslated"

/** One entry of a list: a line that opens to what it rests on, or a plain line where there is nothing to open. */
export function Row({
  entry,
  depth,
  language,
  line,
  className,
  children,
}: {
  entry: Localised & { id: string; sentences: readonly Sentence[] }
  /** On a topic page the entry has an address of its own. */
  depth: Depth
  language: Language
  /** What is always there. */
  line: ReactNode
  className?: string
  /** What the line opens to; null when there is nothing more here. */
  children: ReactNode
}) {
  const { id, sentences } = entry
  return (
    <li data-guidance-id={id} id={depth === "full" ? id : undefined} className={className}>
      {children ? (
        <details>
          <summary>{line}</summary>
          <div>{children}</div>
        </details>
      ) : (
        <div className="line">{line}</div>
      )}
      <Untranslated entry={entry} language={language} />
      <Sentences sentences={sentences} language={language} />
    </li>
  )
}
