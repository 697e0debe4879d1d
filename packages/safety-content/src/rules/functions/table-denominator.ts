import { type Estimate, estimateSchema } from "../../schema/estimate.ts"
import type { commonDenominator } from "../../words/describe-estimate.ts"
import type { FunctionRule } from "./function-rule.ts"

const allowed: readonly number[] = [100, 1_000, 100_000]

const figures = (...shares: number[]): Estimate[] =>
  shares.map((value) =>
    estimateSchema.parse({
      sourceId: "a-study",
      measure: "incidence",
      figure: { kind: "share", value },
      denominatorUnit: "patient",
      design: "cohort",
      population: "People treated",
    }),
  )

const tables = [[], [0.35, 0.16], [0.01], [0.35, 0.002], [0.1, 0.00016], [0.000001], [0]]

/** Readers compare counts only over one denominator, and a risk is never rounded down to nothing. */
export const tableDenominator: FunctionRule<typeof commonDenominator> = {
  id: "table-denominator",
  promise:
    "Figures shown together share one denominator: the smallest of 100, 1,000 and 100,000 that shows each.",
  check: (denominatorOf) =>
    tables.flatMap((shares) => {
      const per = denominatorOf(figures(...shares))
      const least = Math.min(1, ...shares.filter((share) => share > 0))
      const smallest = allowed.find((each) => least * each >= 1) ?? 100_000
      if (!allowed.includes(per)) return [`counts per ${per}`]
      if (per === smallest) return []
      return [`counts ${shares.join(" and ") || "nothing"} per ${per}, not per ${smallest}`]
    }),
}
