import type { ReactNode } from "react"

/** One question and what each thing that is compared answers. */
export type ComparisonRow = { key: string; label: ReactNode; cells: readonly ReactNode[] }

/** Rows under one heading. */
export type ComparisonGroup = { key: string; title: string; rows: readonly ComparisonRow[] }

/** Letter by which a column is named where there is no room for its name. */
export const markOf = (at: number): string => String.fromCodePoint(65 + at)

/**
 * Things side by side, one row for each question. On a phone each question stands as a line of its own above its answers,
 * and every answer carries the letter of its column, which the heads show as well.
 */
export function ComparisonTable({
  caption,
  heads,
  groups,
}: {
  caption: string
  heads: readonly { key: string; content: ReactNode }[]
  groups: readonly ComparisonGroup[]
}) {
  return (
    <table className={`comparison compared compared-${heads.length}`} role="table">
      <caption className="hidden-visually">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {heads.map(({ key, content }, at) => (
            <th key={key} scope="col" role="columnheader">
              <b className="compared-mark">{markOf(at)}</b> {content}
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ key, title, rows }) => (
          <tbody key={key} role="rowgroup">
            <tr role="row" className="compared-group">
              <th scope="rowgroup" role="rowheader" colSpan={heads.length + 1}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.key} role="row">
                <th scope="row" role="rowheader">
                  {row.label}
                </th>
                {row.cells.map((cell, at) => (
                  <td key={heads[at]?.key} role="cell">
                    <span className="compared-mark" aria-hidden="true">
                      {markOf(at)}
                    </span>
                    <div>{cell}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  )
}
