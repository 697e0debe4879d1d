import type { Source } from "../schema/source.ts"
import type { TimeUnit, VariationClaim } from "../schema/time.ts"
import { toHours } from "./hours.ts"

/** A time with its unit. */
export interface Time {
  amount: number
  unit: TimeUnit
}

/** How far sources differ on one piece of advice. */
export interface Variation {
  /** Shortest time that a source gives; null when none gives a time. */
  min: Time | null
  /** Longest time that a source gives; null when none gives a time. */
  max: Time | null
  /** True when some sources say to do what others say to avoid. */
  contradictory: boolean
  /** What each source says. */
  claims: (VariationClaim & { source: Source })[]
}

/** Range and contradictions of a list of claims with their sources; null for an empty list. */
export function variationOf(claims: (VariationClaim & { source: Source })[]): Variation | null {
  if (claims.length === 0) return null
  const times = claims
    .flatMap(({ min, max, unit }) =>
      unit === null
        ? []
        : [min, max].flatMap((amount) => (amount === null ? [] : [{ amount, unit }])),
    )
    .sort((a, b) => toHours(a.amount, a.unit) - toHours(b.amount, b.unit))
  const stances = new Set(claims.map((claim) => claim.stance))
  return {
    min: times[0] ?? null,
    max: times.at(-1) ?? null,
    contradictory: stances.has("do") && stances.has("avoid"),
    claims,
  }
}
