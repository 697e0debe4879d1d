import type { ReactNode } from "react"

/** A frame for wide tables: scrolls sideways on small screens, reachable by keyboard. */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  )
}

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
