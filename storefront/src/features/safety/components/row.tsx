import type { Sentence } from "@finegauge/safety-content"
import type { ReactNode } from "react"
import type { Depth } from "./evidence"
import { Sentences } from "./sentences"

/** One entry of a list: a line that opens to what it rests on, or a plain line where there is nothing to open. */
export function Row({
  id,
  depth,
  line,
  sentences,
  className,
  children,
}: {
  id: string
  /** On a topic page the entry has an address of its own. */
  depth: Depth
  /** What is always there. */
  line: ReactNode
  sentences?: readonly Sentence[]
  className?: string
  /** What the line opens to; null when there is nothing more here. */
  children: ReactNode
}) {
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
      <Sentences sentences={sentences ?? []} />
    </li>
  )
}
