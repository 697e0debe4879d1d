import { sharesOf } from "../resolve/band.ts"
import type { ResolvedEstimate } from "../resolve/types.ts"
import type { Estimate } from "../schema/estimate.ts"

/** Denominators that figures are shown with; one table uses one of them. */
export const denominators = [100, 1_000, 100_000] as const

/** A denominator for display. */
export type Denominator = (typeof denominators)[number]

const unitWords: Record<NonNullable<Estimate["denominatorUnit"]>, string> = {
  patient: "people",
  procedure: "treatments",
  syringe: "syringes",
  injection: "injections",
}

const designWords: Record<Estimate["design"], string> = {
  "meta-analysis": "meta-analysis",
  "systematic-review": "systematic review",
  "controlled-trial": "controlled trial",
  cohort: "study that followed patients",
  retrospective: "look back at patient records",
  survey: "survey",
  "referral-series": "patients referred because of complications",
  outbreak: "report of an outbreak",
  review: "review of published figures",
}

const grouped = (value: number) => value.toLocaleString("en-GB")

/** Smallest denominator with which every figure comes to at least 1; 100 when none has a share. */
export function commonDenominator(estimates: readonly Estimate[]): Denominator {
  const shares = estimates.flatMap((estimate) => sharesOf(estimate.figure)?.low ?? [])
  const lowest = Math.min(...shares.filter((share) => share > 0), 1)
  return denominators.find((per) => lowest * per >= 1) ?? 100_000
}

/** How many of `per` a share (0 to 1) comes to, in words that never round a risk down to nothing. */
function countWords(share: number, per: Denominator): string {
  const count = share * per
  if (count === 0) return "none"
  if (count < 1) return "fewer than 1"
  if (count < 2 && !Number.isInteger(count)) return count < 1.5 ? "1 to 2" : "about 2"
  return `about ${grouped(Math.round(count))}`
}

/** A figure in words with a fixed denominator: "about 10 in 100 people", "about 2 per 100,000 syringes". */
export function describeFigure(estimate: Estimate, per = commonDenominator([estimate])): string {
  const shares = sharesOf(estimate.figure)
  if (estimate.figure.kind === "cases") return `${grouped(estimate.figure.cases)} cases described`
  if (shares === null || estimate.denominatorUnit === null) return "not known"
  const { low, high } = shares
  const unit = estimate.denominatorUnit
  const count =
    low === high
      ? countWords(low, per)
      : `${grouped(Math.round(low * per))} to ${grouped(Math.round(high * per))}`
  const joint = unit === "patient" ? "in" : "per"
  return `${count} ${joint} ${grouped(per)} ${unitWords[unit]}`
}

/** Where an estimate comes from: "meta-analysis of 26 studies, Niu 2021; absorbable threads". */
export function describeOrigin(estimate: ResolvedEstimate): string {
  const studies = estimate.studies === null ? "" : ` of ${estimate.studies} studies`
  const preprint = estimate.source.preprint ? ", not yet reviewed by a journal" : ""
  const subgroup = estimate.subgroup === null ? "" : `; ${estimate.subgroup}`
  return `${designWords[estimate.design]}${studies}, ${estimate.source.shortName}${preprint}${subgroup}`
}

/** What the figure is not, where it could be taken for a chance; null for a plain incidence. */
export function describeLimit(estimate: Estimate): string | null {
  switch (estimate.measure) {
    case "incidence":
      return estimate.direct ? null : "counted in another treatment"
    case "proportion-of-complications":
      return "counted among people treated for complications; not a chance of it happening"
    case "spontaneous-reports":
      return "number of reports sent in; not a chance of it happening"
    case "case-reports":
      return "cases that were published; how often it happens is not known"
    case "expert-opinion":
      return "an opinion; it was not counted"
  }
}

/**
 * An estimate in one line: number first, then origin, then what the number is not.
 * @param per denominator to use; by default the smallest that gives at least 1.
 */
export function describeEstimate(
  estimate: ResolvedEstimate,
  per: Denominator = commonDenominator([estimate]),
): string {
  const limit = describeLimit(estimate)
  const line = `${describeFigure(estimate, per)} (${describeOrigin(estimate)})`
  return limit === null ? line : `${line}: ${limit}`
}
