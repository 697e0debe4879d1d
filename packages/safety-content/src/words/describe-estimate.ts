import type { Language } from "../languages/language.ts"
import { sharesOf } from "../resolve/band.ts"
import type { ResolvedEstimate } from "../resolve/types.ts"
import type { Estimate } from "../schema/estimate.ts"
import { type Count, estimateWords } from "./estimate-words.ts"

/** Denominators that figures are shown with; one table uses one of them. */
export const denominators = [100, 1_000, 100_000] as const

/** A denominator for display. */
export type Denominator = (typeof denominators)[number]

/** Smallest denominator with which every figure comes to at least 1; 100 when none has a share. */
export function commonDenominator(estimates: readonly Estimate[]): Denominator {
  const shares = estimates.flatMap((estimate) => sharesOf(estimate.figure)?.low ?? [])
  const lowest = Math.min(...shares.filter((share) => share > 0), 1)
  return denominators.find((per) => lowest * per >= 1) ?? 100_000
}

/** How many of `per` a share (0 to 1) comes to; a risk is never rounded down to nothing. */
function countOf(share: number, per: Denominator): Count {
  const count = share * per
  if (count === 0) return { kind: "none" }
  if (count < 1) return { kind: "fewer-than-one" }
  if (count < 1.5 && !Number.isInteger(count)) return { kind: "range", low: 1, high: 2 }
  return { kind: "about", count: Math.round(count) }
}

/** A figure in words with a fixed denominator: "about 10 in 100 people", "about 2 per 100,000 syringes". */
export function describeFigure(
  estimate: Estimate,
  per: Denominator = commonDenominator([estimate]),
  language: Language = "en",
): string {
  const words = estimateWords[language]
  const shares = sharesOf(estimate.figure)
  if (estimate.figure.kind === "cases") return words.cases(estimate.figure.cases)
  if (shares === null || estimate.denominatorUnit === null) return words.notKnown
  const { low, high } = shares
  const count: Count =
    low === high
      ? countOf(low, per)
      : { kind: "range", low: Math.round(low * per), high: Math.round(high * per) }
  return words.figure(count, per, estimate.denominatorUnit)
}

/** Where an estimate comes from: "meta-analysis of 26 studies, Niu 2021; absorbable threads". */
export function describeOrigin(estimate: ResolvedEstimate, language: Language = "en"): string {
  const words = estimateWords[language]
  const studies = estimate.studies === null ? "" : words.ofStudies(estimate.studies)
  const preprint = estimate.source.preprint ? words.preprint : ""
  const subgroup = estimate.subgroup === null ? "" : `; ${estimate.subgroup}`
  return `${words.designs[estimate.design]}${studies}, ${estimate.source.shortName}${preprint}${subgroup}`
}

/** What the figure is not, where it could be taken for a chance; null for a plain incidence. */
export function describeLimit(estimate: Estimate, language: Language = "en"): string | null {
  const words = estimateWords[language]
  if (estimate.measure !== "incidence") return words.limits[estimate.measure]
  return estimate.direct ? null : words.otherTreatment
}

/**
 * An estimate in one line: number first, then origin, then what the number is not.
 * @param per denominator to use; by default the smallest that gives at least 1.
 */
export function describeEstimate(
  estimate: ResolvedEstimate,
  per: Denominator = commonDenominator([estimate]),
  language: Language = "en",
): string {
  const limit = describeLimit(estimate, language)
  const line = `${describeFigure(estimate, per, language)} (${describeOrigin(estimate, language)})`
  return limit === null ? line : `${line}: ${limit}`
}
