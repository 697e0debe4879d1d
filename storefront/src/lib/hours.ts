import type { TimeUnit } from "@finegauge/safety-content"

const hoursPer: Record<TimeUnit, number> = { h: 1, d: 24, wk: 168, mo: 730, y: 8766 }

/** Hours in an amount of a unit; months and years at their mean length, good for order and pictures only. */
export const hoursIn = (amount: number, unit: TimeUnit): number => amount * hoursPer[unit]
