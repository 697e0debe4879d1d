/** Letters that a SKU is made of, as far as a mistyped one is mended. */
const ALPHABET = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
/** Longest text that is mended: beyond, it is no SKU. */
const LONGEST = 40

/** Every text that is one slip away: a letter missing, too many, wrong, or two swapped. At most 3,100. */
export function oneSlipAway(typed: string): string[] {
  const text = typed.slice(0, LONGEST).toUpperCase()
  const found = new Set<string>()
  for (let at = 0; at <= text.length; at += 1) {
    const before = text.slice(0, at)
    const after = text.slice(at + 1)
    for (const letter of ALPHABET) {
      found.add(before + letter + text.slice(at))
      if (at < text.length) found.add(before + letter + after)
    }
    if (at < text.length) found.add(before + after)
    if (at < text.length - 1)
      found.add(before + after.slice(0, 1) + text.slice(at, at + 1) + after.slice(1))
  }
  found.delete(text)
  return [...found]
}

/** How many letters have to be added, taken away or changed to make one text of the other (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let a = 0; a < one.length; a += 1) {
    const next = [a + 1]
    for (let b = 0; b < other.length; b += 1) {
      const change = (row[b] ?? 0) + (one[a] === other[b] ? 0 : 1)
      next.push(Math.min(change, (row[b + 1] ?? 0) + 1, (next[b] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** Most slips that still let a SKU be meant: a third of its length. */
const farthest = (typed: string): number => Math.max(2, Math.floor(typed.length / 3))

/** The nearest of some SKUs to what was typed, nearest first, at most three; none that is too far to be meant. */
export function nearest<Row extends { sku: string }>(typed: string, rows: readonly Row[]): Row[] {
  const text = typed.slice(0, LONGEST).toUpperCase()
  return rows
    .map((row) => ({ row, far: distance(text, row.sku.toUpperCase().slice(0, LONGEST)) }))
    .filter(({ far }) => far <= farthest(text))
    .sort((a, b) => a.far - b.far || a.row.sku.localeCompare(b.row.sku))
    .slice(0, 3)
    .map(({ row }) => row)
}
