/** Edges of the length bands in mm: short pins, cannulas by the half inch, threads. */
const EDGES = [0, 6, 15, 30, 45, 75, 120, 200, 1000] as const

/** A band of lengths: from `min` up to, but without, `max`; both in mm. */
export interface Band {
  min: number
  max: number
}

/** The band of a length, written "30-45". */
export function bandOf(mm: number): string {
  const at = EDGES.findLastIndex((edge) => edge <= mm)
  const first = Math.min(Math.max(at, 0), EDGES.length - 2)
  return `${EDGES[first] ?? 0}-${EDGES[first + 1] ?? 0}`
}

/** Reads a band as `bandOf` writes it. */
export function readBand(text: string): Band {
  const [min = 0, max = 0] = text.split("-").map(Number)
  return { min, max }
}
