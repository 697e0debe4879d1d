import type { ReactNode } from "react"

/** A section heading that ends in a dimension line, the shop's mark for "from here to there". */
export function SectionHeading({
  id,
  level = 2,
  lang,
  children,
}: {
  id?: string | undefined
  level?: 2 | 3
  /** Where the heading is not in the page's language. */
  lang?: string
  children: ReactNode
}) {
  const Tag = level === 2 ? "h2" : "h3"
  return (
    <Tag id={id} className="dimension" lang={lang}>
      <span>{children}</span>
    </Tag>
  )
}
