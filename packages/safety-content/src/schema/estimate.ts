import { z } from "zod"
import { idSchema, textSchema } from "./id.ts"

const share = z.number().min(0).max(1)
const whole = z.number().int().nonnegative()

/** The number itself: a share from 0 to 1, a range of shares, a count over a total, or bare cases. */
export const figureSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("share"), value: share.describe("0 to 1; 0.35 = 35 in 100.") }),
  z
    .strictObject({
      kind: z.literal("range"),
      low: share.describe("Lowest share, 0 to 1."),
      high: share.describe("Highest share, 0 to 1."),
    })
    .refine((figure) => figure.low < figure.high, "low must be less than high"),
  z
    .strictObject({
      kind: z.literal("count"),
      numerator: whole.describe("How many had the effect."),
      denominator: whole.positive().describe("Out of how many, in `denominatorUnit`."),
    })
    .refine((figure) => figure.numerator <= figure.denominator, "more cases than people"),
  z.strictObject({
    kind: z.literal("cases"),
    cases: whole.positive().describe("Number of cases described; it has no denominator."),
  }),
])

/** One source's answer to "how often", kept apart from every other source's answer. */
export const estimateSchema = z
  .strictObject({
    sourceId: idSchema.describe("Source that the number was read in."),
    measure: z
      .enum([
        "incidence",
        "proportion-of-complications",
        "spontaneous-reports",
        "case-reports",
        "expert-opinion",
      ])
      .describe("What was counted; only incidence says how often something happens."),
    figure: figureSchema,
    denominatorUnit: z
      .enum(["patient", "procedure", "syringe", "injection"])
      .nullable()
      .default(null)
      .describe("What the figure is counted per; null only for bare cases."),
    design: z
      .enum([
        "meta-analysis",
        "systematic-review",
        "controlled-trial",
        "cohort",
        "retrospective",
        "survey",
        "referral-series",
        "outbreak",
        "review",
      ])
      .describe("How the number was found."),
    studies: whole.positive().nullable().default(null).describe("Number of studies pooled."),
    participants: whole.positive().nullable().default(null).describe("Units studied (n)."),
    i2: share
      .nullable()
      .default(null)
      .describe("Heterogeneity I², 0 to 1; high = studies disagree."),
    ci: z
      .strictObject({ low: share, high: share })
      .nullable()
      .default(null)
      .describe("95 % confidence interval as shares, where the source states one."),
    population: z.string().min(2).max(200).describe("Who or what was counted."),
    subgroup: z
      .string()
      .min(2)
      .max(120)
      .nullable()
      .default(null)
      .describe("Part of the population that the figure is for; such a figure sets no band."),
    direct: z
      .boolean()
      .default(true)
      .describe("False when the figure is from another treatment; such a figure sets no band."),
    note: textSchema.nullable().default(null).describe("What the figure cannot say."),
  })
  .refine(
    (estimate) => (estimate.figure.kind === "cases") === (estimate.denominatorUnit === null),
    {
      message: "every figure but bare cases needs a denominatorUnit",
    },
  )

/** The number of an estimate. */
export type Figure = z.infer<typeof figureSchema>
/** One source's answer to "how often". */
export type Estimate = z.infer<typeof estimateSchema>
