import type { TimeUnit } from "../schema/time.ts"

const hoursPer: Record<TimeUnit, number> = { h: 1, d: 24, wk: 168, mo: 730, y: 8766 }

/** Hours in an amount of a unit; months and years at their mean length, good for ordering only. */
export function toHours(amount: number, unit: TimeUnit): number {
  return amount * hoursPer[unit]
}
