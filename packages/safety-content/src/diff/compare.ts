import { canonicalJson, type Json } from "../canonical-json.ts"
import { toHours } from "../resolve/hours.ts"
import type { TimeUnit } from "../schema/time.ts"

/** Whether two values hold the same data, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return text(a) === text(b)
}

const text = (value: unknown) => (value === undefined ? "" : canonicalJson(value as Json))

/** Words without case, space and punctuation: what two texts share when only typing differs. */
const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** Whether two texts differ in letter case, space or punctuation at most. */
export function sameWords(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : bare(a) === bare(b)
}

/** Members of either list that the other lacks, by what `key` makes of them. */
export function listDiff<Member>(
  before: readonly Member[],
  after: readonly Member[],
  key: (member: Member) => string = (member) => text(member),
): { gone: Member[]; fresh: Member[] } {
  const had = new Set(before.map(key))
  const has = new Set(after.map(key))
  return {
    gone: before.filter((member) => !has.has(key(member))),
    fresh: after.filter((member) => !had.has(key(member))),
  }
}

/** Lists of texts compared by their words. */
export function wordsDiff(before: readonly string[], after: readonly string[]) {
  return listDiff(before, after, bare)
}

/** A window with a unit, open where a bound is null. */
export interface Window {
  from: number | null
  to: number | null
  unit: TimeUnit
}

const hours = (amount: number | null, unit: TimeUnit, open: number) =>
  amount === null ? open : toHours(amount, unit)

/** Whether two windows are the same stretch of time, or whether the second leaves out part of the first. */
export function compareWindows(
  before: Window | null,
  after: Window | null,
): "same" | "wider" | "narrower" {
  const bounds = (window: Window | null): [number, number] => {
    if (window === null) return [-Infinity, Infinity]
    const { from, to, unit } = window
    const [a, b] = [hours(from, unit, -Infinity), hours(to, unit, Infinity)]
    return [Math.min(a, b), Math.max(a, b)]
  }
  const [a, b] = [bounds(before), bounds(after)]
  if (a[0] === b[0] && a[1] === b[1]) return "same"
  return b[0] > a[0] || b[1] < a[1] ? "narrower" : "wider"
}
