import { type Coverage, readReason, type Row } from "./rows.ts"

/** How many rows there are, and how many came to what. */
export type Counts = Record<
  "rows" | "carried" | "seed-error" | "advertisement" | "duplicate",
  number
>

const outcomeOf = ({ reason }: Row) =>
  reason === undefined ? "carried" : (readReason(reason)?.kind ?? null)

function count(rows: readonly Row[]): Counts {
  const counts = { rows: rows.length, carried: 0, "seed-error": 0, advertisement: 0, duplicate: 0 }
  for (const row of rows) {
    const outcome = outcomeOf(row)
    if (outcome !== null) counts[outcome] += 1
  }
  return counts
}

/** Rows of each seed and of all together, by what they came to. */
export function countRows(coverage: Coverage): { seeds: Record<string, Counts>; all: Counts } {
  const seeds = Object.entries(coverage).map(([seed, rows]) => [seed, count(rows)] as const)
  return { seeds: Object.fromEntries(seeds), all: count(Object.values(coverage).flat()) }
}

/** Numbers of the doubtful statements that some row corrects or leaves out. */
export function errorsNamed(coverage: Coverage): number[] {
  const numbers = Object.values(coverage)
    .flat()
    .flatMap(({ corrects = [], reason }) => {
      const read = reason === undefined ? null : readReason(reason)
      return read?.kind === "seed-error" ? [read.number] : corrects
    })
  return [...new Set(numbers)].sort((a, b) => a - b)
}
