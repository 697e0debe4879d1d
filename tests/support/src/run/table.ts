import type { Count } from "./count.ts"

/** One row of the summary. */
export interface Row extends Count {
  title: string
  /** Milliseconds that it took. */
  took: number
}

/** `83 s` or `2 min 05 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 100) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`
}

/** The summary of a run as aligned text. */
export function table(rows: Row[]): string {
  const width = Math.max(...rows.map((row) => row.title.length))
  return rows
    .map(
      (row) =>
        `${row.failed > 0 ? "✗" : "✓"} ${row.title.padEnd(width)}  ${String(row.passed).padStart(5)} passed ${String(row.failed).padStart(4)} failed  ${duration(row.took)}`,
    )
    .join("\n")
}
