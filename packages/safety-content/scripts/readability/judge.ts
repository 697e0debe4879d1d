import type { Kind } from "../../src/schema/index.ts"

/** Highest grades of English texts. */
export const limits = { median: 7, text: 10 } as const

/** How hard the text of an entry is to read: grade in English, LIX in other languages. */
export interface Measured {
  kind: Kind
  id: string
  /** Null when the entry says too little to be judged. */
  value: number | null
}

/** Why an entry may be hard to read, by its id. */
export type Reasons = Readonly<Record<string, string>>

/** A sentence on each text above the limit without a reason, each reason without need, and the median. */
export function faultsOf(
  measured: readonly Measured[],
  median: number | null,
  reasons: Reasons,
): string[] {
  const hard = measured.filter(({ value }) => value !== null && value > limits.text)
  const unexplained = hard
    .filter(({ id }) => reasons[id] === undefined)
    .map(
      ({ id, value }) =>
        `${id} has grade ${value?.toFixed(2)}; write it in plainer words, or record the reason in readability.yaml`,
    )
  const idle = Object.keys(reasons)
    .filter((id) => hard.every((one) => one.id !== id))
    .map((id) => `readability.yaml excuses ${id}, which no longer needs it`)
  const middle =
    median !== null && median > limits.median
      ? [`the median grade is ${median.toFixed(2)}; it may be at most ${limits.median}`]
      : []
  return [...unexplained, ...idle, ...middle]
}
