import type { Estimate, Figure } from "../schema/estimate.ts"

/** Frequency bands of the EU product information guideline (CIOMS III), most frequent first. */
export const bands = [
  "very-common",
  "common",
  "uncommon",
  "rare",
  "very-rare",
  "not-known",
] as const

/** A frequency band. */
export type Band = (typeof bands)[number]

/** Bands of the highest and the lowest estimate; both "not-known" when no estimate counts. */
export interface BandRange {
  highest: Band
  lowest: Band
}

/** Band of a share from 0 to 1; each lower boundary belongs to the more frequent band. */
export function bandOfShare(share: number): Exclude<Band, "not-known"> {
  if (share >= 1 / 10) return "very-common"
  if (share >= 1 / 100) return "common"
  if (share >= 1 / 1_000) return "uncommon"
  if (share >= 1 / 10_000) return "rare"
  return "very-rare"
}

/** Lowest and highest share, 0 to 1, that a figure states; null for bare cases. */
export function sharesOf(figure: Figure): { low: number; high: number } | null {
  switch (figure.kind) {
    case "share":
      return { low: figure.value, high: figure.value }
    case "range":
      return { low: figure.low, high: figure.high }
    case "count": {
      const share = figure.numerator / figure.denominator
      return { low: share, high: share }
    }
    case "cases":
      return null
  }
}

/** Whether an estimate may set a band: a direct, whole-population incidence per patient or procedure. */
export function setsBand(estimate: Estimate): boolean {
  return (
    estimate.measure === "incidence" &&
    (estimate.denominatorUnit === "patient" || estimate.denominatorUnit === "procedure") &&
    estimate.subgroup === null &&
    estimate.direct
  )
}

/** Band range of an effect, derived from its estimates; "not-known" twice when none may set a band. */
export function deriveBand(estimates: readonly Estimate[]): BandRange {
  const shares = estimates.filter(setsBand).flatMap((estimate) => {
    const found = sharesOf(estimate.figure)
    return found === null ? [] : [found.low, found.high]
  })
  if (shares.length === 0) return { highest: "not-known", lowest: "not-known" }
  return { highest: bandOfShare(Math.max(...shares)), lowest: bandOfShare(Math.min(...shares)) }
}
