import { median } from "../median.ts"
import type { Sequence } from "./sequences.ts"

/** What some checkouts of one kind took; times in milliseconds for a whole checkout. */
export interface Checkouts {
  perSecond: number
  median: number
  p95: number
  /** Calls of the backend in one checkout. */
  calls: number
}

/** Runs a number of checkouts, so many at a time, after a first one that is not counted; throws when one fails. */
export async function checkoutsOf(
  sequence: Sequence,
  buyers: number,
  count: number,
): Promise<Checkouts> {
  const calls = await sequence()
  const times: number[] = []
  const from = performance.now()
  let left = count
  const buyer = async () => {
    while (left > 0) {
      left -= 1
      const start = performance.now()
      await sequence()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: buyers }, buyer))
  const seconds = (performance.now() - from) / 1000
  const sorted = times.sort((a, b) => a - b)
  return {
    perSecond: count / seconds,
    median: median(sorted),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
    calls,
  }
}
