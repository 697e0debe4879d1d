import type { ReactNode } from "react"

/** Pairs of name and value, as on the title block of a drawing. */
export function DataList({
  rows,
}: {
  rows: readonly { key: string; label: ReactNode; value: ReactNode }[]
}) {
  return (
    <dl className="data-list">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
