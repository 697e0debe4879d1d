import type { Sentence } from "@finegauge/safety-content"
import type { ReactNode } from "react"
import { Sentences } from "./sentences"

/** One entry of a list: a line that opens to what it rests on, or a plain line where there is nothing to open. */
export function Row({
  id,
  line,
  sentences,
  className,
  children,
}: {
  id: string
  /** What is always there. */
  line: ReactNode
  sentences?: readonly Sentence[]
  className?: string
  /** What the line opens to; null when there is nothing more here. */
  children: ReactNode
}) {
  return (
    <li data-guidance-id={id} className={className}>
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
