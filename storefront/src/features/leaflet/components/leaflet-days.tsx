import type { DateWords, Edition } from "../edition"
import { type Row, rowsOf, titlesOf } from "../rows"

const list = (titles: readonly string[]): string => titles.map((title) => `${title}.`).join(" ")

function DayRow({ row, dates }: { row: Row; dates: DateWords }) {
  const { words } = row
  const dated = dates(row)
  const ask = titlesOf(row, "ask")
  return (
    <tr>
      <th scope="row">
        {dated === null ? (
          words
        ) : (
          <>
            <b>{dated}</b> ({words})
          </>
        )}
      </th>
      <td>
        {list(titlesOf(row, "do"))} {ask.length > 0 ? list(ask) : null}
      </td>
      <td>{list(titlesOf(row, "avoid"))}</td>
    </tr>
  )
}

/** Day by day: until when to do what, and until when to leave what. What ends first stands first. */
export function LeafletDays({ edition, dates }: { edition: Edition; dates: DateWords }) {
  const { sheet } = edition.texts
  return (
    <table className="leaflet-days">
      <caption>
        {sheet.days} <span>{sheet.including}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{sheet.when}</th>
          <th scope="col">{sheet.do}</th>
          <th scope="col">{sheet.avoid}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(edition.content).map((row) => (
          <DayRow key={row.key} row={row} dates={dates} />
        ))}
      </tbody>
    </table>
  )
}
