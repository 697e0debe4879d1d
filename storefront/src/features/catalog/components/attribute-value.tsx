import type { AttributeRow } from "../specification-view"

/** A value, its reading in the other units, and the note that says how to read it. */
export function AttributeValue({ row }: { row: AttributeRow }) {
  return (
    <>
      {row.value}
      {row.other ? <small> ({row.other})</small> : null}
      {row.note ? <small className="note">{row.note}</small> : null}
    </>
  )
}
