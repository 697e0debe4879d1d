import { looksLikeGtin, normaliseGtin, readCode, type RefusalReason } from "@finegauge/gs1"

/** Most rows of one list. */
export const MOST_ROWS = 500

/** What is wrong with a row before anybody asks the backend. */
export type RowFault = "quantity" | "shape" | "check-digit" | "hibc" | "unreadable" | "too-long"

/** One row as somebody wrote it. */
export type Written = { code: string; quantity: string }

/** A row whose code and quantity could be read. */
export type ReadRow = Written & {
  meaning: ({ sku: string } | { gtin: string }) & { quantity: number }
}

/** A row that could not be read, and why. */
export type FaultyRow = Written & { fault: RowFault }

const LONGEST_SKU = 100

/** What a scanner sends begins so; it is one code, whatever stands in it. */
const SCANNED = ["]", "(", "+", "*+", "\u001d", "{GS}", "^]"]
const isScanned = (text: string): boolean => SCANNED.some((start) => text.startsWith(start))

const faultOf = (reason: RefusalReason): RowFault =>
  reason === "hibc" || reason === "check-digit" ? reason : "unreadable"

/** Cuts a pasted line into code and quantity; left out, the quantity is one. */
export const cutLine = (line: string): Written | FaultyRow => {
  const text = line.trim()
  if (isScanned(text)) return { code: text, quantity: "1" }
  const parts = text
    .split(/[\t;,]|\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
  const [code = "", quantity = "1"] = parts
  return parts.length > 2 ? { code: text, quantity: "1", fault: "shape" } : { code, quantity }
}

/** Cuts a pasted text into its lines; empty ones say nothing. */
export const cutText = (text: string): (Written | FaultyRow)[] =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .map(cutLine)

/** Reads digits that may be a GTIN; eight digits that are none may still be a SKU. */
const readDigits = (code: string): { sku: string } | { gtin: string } | RowFault => {
  const gtin = normaliseGtin(code)
  if (gtin !== undefined) return { gtin }
  return code.length === 8 ? { sku: code } : "check-digit"
}

const readMeaning = (code: string): { sku: string } | { gtin: string } | RowFault => {
  if (looksLikeGtin(code)) return readDigits(code)
  if (!isScanned(code) && !/^01[0-9]{14}/.test(code)) {
    return code.length > LONGEST_SKU ? "too-long" : { sku: code }
  }
  const read = readCode(code)
  // The GTIN is certain even where the lot behind it is not; an order needs no lot.
  return read.gtin === undefined
    ? faultOf(read.ok ? "unreadable" : read.reason)
    : { gtin: read.gtin }
}

/** Reads code and quantity of a row: a SKU, a GTIN or a GS1 string, and 1 to 9999 pieces in plain digits. */
export const readRow = (row: Written | FaultyRow): ReadRow | FaultyRow => {
  if ("fault" in row && row.fault === "shape") return row
  const { code, quantity } = { code: row.code.trim(), quantity: row.quantity.trim() }
  const meaning = readMeaning(code)
  if (typeof meaning === "string") return { code, quantity, fault: meaning }
  if (!/^0*[1-9][0-9]{0,3}$/.test(quantity)) return { code, quantity, fault: "quantity" }
  return { code, quantity, meaning: { ...meaning, quantity: Number(quantity) } }
}

/** A row, and how many written rows it stands for. */
export type MergedRow = (ReadRow | FaultyRow) & { merged: number }

const keyOf = (row: ReadRow): string =>
  "sku" in row.meaning ? `sku ${row.meaning.sku.toUpperCase()}` : `gtin ${row.meaning.gtin}`

/** Makes one row of all rows with the same code; rows that could not be read stay as they are. */
export const mergeRows = (rows: readonly (ReadRow | FaultyRow)[]): MergedRow[] => {
  const merged: MergedRow[] = []
  const places = new Map<string, number>()
  for (const row of rows) {
    const at = "meaning" in row ? places.get(keyOf(row)) : undefined
    const before = at === undefined ? undefined : merged[at]
    if (at === undefined || before === undefined || !("meaning" in before) || !("meaning" in row)) {
      if ("meaning" in row) places.set(keyOf(row), merged.length)
      merged.push({ ...row, merged: 1 })
      continue
    }
    const quantity = before.meaning.quantity + row.meaning.quantity
    merged[at] = { ...sum(before, quantity), merged: before.merged + 1 }
  }
  return merged
}

const sum = (row: ReadRow, quantity: number): ReadRow | FaultyRow =>
  readRow({ code: row.code, quantity: String(quantity) })
