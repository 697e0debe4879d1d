import type { ReactNode } from "react"
import { classNames } from "./class-names"

/** A white sheet on the drafting film: the frame of a form, a summary or a figure. */
export function Sheet({
  className,
  children,
  label,
}: {
  className?: string | undefined
  children: ReactNode
  /** Accessible name; makes the sheet a landmark region. */
  label?: string | undefined
}) {
  const Tag = label ? "section" : "div"
  return (
    <Tag className={classNames("sheet", className)} aria-label={label}>
      {children}
    </Tag>
  )
}
