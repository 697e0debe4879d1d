/** Most rows that one page of a list may hold. */
const MOST_ROWS = 100
/** Furthest row that a list may start at; beyond, counting rows costs more than any list is worth. */
const FURTHEST_ROW = 100_000
/** Deepest nesting that a body may have. */
const DEEPEST = 20

/** Whether a parsed query or body holds a NUL character in a key or a text, or nests deeper than 20 levels. */
export function findNul(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.includes("\0")
  if (typeof value !== "object" || value === null) return false
  if (depth >= DEEPEST) return true
  return Object.entries(value).some(
    ([key, inner]) => key.includes("\0") || findNul(inner, depth + 1),
  )
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === "string" &&
  /^\d{1,6}$/.test(value) &&
  Number(value) >= least &&
  Number(value) <= most

/** One sentence about a `limit` or `offset` that cannot be meant, or undefined. */
export function pagingFault(query: Record<string, unknown>): string | undefined {
  if ("limit" in query && !isWhole(query["limit"], 1, MOST_ROWS)) {
    return `limit must be a whole number from 1 to ${MOST_ROWS}.`
  }
  if ("offset" in query && !isWhole(query["offset"], 0, FURTHEST_ROW)) {
    return `offset must be a whole number from 0 to ${FURTHEST_ROW}.`
  }
  return undefined
}
