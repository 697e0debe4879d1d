import { readCsv } from "./csv"
import { cutText, MOST_ROWS, type FaultyRow, type Written } from "./rows"

/** Largest text or file that is read, in bytes. */
const MOST_BYTES = 200_000

/** What somebody wants to be done: to check, to add, to take a row out, or to take a suggestion. */
type Intent =
  | { kind: "check" }
  | { kind: "add" }
  | { kind: "drop"; row: number }
  | { kind: "use"; row: number; code: string }

/** Everything that a form holds. */
export type Sent = {
  intent: Intent
  /** Rows of the list and of what was pasted or dropped, in this order. */
  rows: (Written | FaultyRow)[]
  /** What each row of the list was shown as when it was checked. */
  seen: string[]
  fault?: "too-large" | "too-many"
}

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).map((value) => (typeof value === "string" ? value.slice(0, 300) : ""))

const intentOf = (form: FormData): Intent => {
  const [kind, row = "", ...code] = texts(form, "intent")[0]?.split(":") ?? []
  const at = /^\d{1,3}$/.test(row) ? Number(row) : -1
  if (kind === "add") return { kind }
  if (kind === "drop") return { kind, row: at }
  return kind === "use" ? { kind, row: at, code: code.join(":") } : { kind: "check" }
}

const listRows = (form: FormData, intent: Intent): Written[] => {
  const quantities = texts(form, "quantity")
  return texts(form, "code").map((code, at) => ({
    code: intent.kind === "use" && intent.row === at ? intent.code : code,
    quantity: quantities[at] ?? "1",
  }))
}

/** Reads the form of the page; never throws, whatever was sent. */
export const readForm = async (form: FormData): Promise<Sent> => {
  const intent = intentOf(form)
  const list = listRows(form, intent)
  const keep = list.map(
    ({ code }, at) => code.trim() !== "" && !(intent.kind === "drop" && intent.row === at),
  )
  const pasted = form.get("lines")
  const file = form.get("file")
  const text = typeof pasted === "string" ? pasted : ""
  const sent: Sent = {
    intent,
    rows: list.filter((_row, at) => keep[at]),
    seen: texts(form, "seen").filter((_token, at) => keep[at]),
  }
  const size = text.length + (file instanceof File ? file.size : 0)
  if (size > MOST_BYTES) return { ...sent, fault: "too-large" }
  const added = [
    ...cutText(text),
    ...(file instanceof File && file.size > 0 ? readCsv(await file.text(), MOST_ROWS) : []),
  ]
  const rows = [...sent.rows, ...added]
  return rows.length > MOST_ROWS ? { ...sent, fault: "too-many" } : { ...sent, rows }
}
