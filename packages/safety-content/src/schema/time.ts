import { z } from "zod"
import { idSchema, textSchema } from "./id.ts"

/** Unit of a time: hours, days, weeks, months or years. */
export const timeUnitSchema = z.enum(["h", "d", "wk", "mo", "y"])

const amount = z.number().nonnegative().max(1000)

/** A length of time after an event, open at either end: "5 to 10 days", "up to 3 weeks". */
export const spanSchema = z
  .strictObject({
    min: amount.nullable().default(null).describe("Shortest time in `unit`; null = not stated."),
    max: amount.nullable().default(null).describe("Longest time in `unit`; null = not stated."),
    unit: timeUnitSchema,
    evidenceLevel: z.enum([
      "observational",
      "case-reports",
      "expert-opinion",
      "leaflet",
      "inferred",
    ]),
    sourceIds: z.array(idSchema).min(1).describe("Sources of the figures."),
    note: textSchema.nullable().default(null).describe("Limit of the figure, in plain words."),
  })
  .refine((span) => span.min !== null || span.max !== null, "needs a min or a max")
  .refine((span) => span.min === null || span.max === null || span.min <= span.max, {
    message: "min must not exceed max",
  })

/** A stretch of time counted from the end of the treatment; `from` < `to`. */
export const afterWindowSchema = z.strictObject({
  from: amount.describe("Start, in `unit` after the treatment; 0 = straight away."),
  to: amount.describe("End, in `unit` after the treatment; later than `from`."),
  unit: timeUnitSchema,
})

/** A stretch of time after the treatment that may stay open: a lump that is there "from week 2 on". */
export const signWindowSchema = afterWindowSchema.extend({
  to: amount.nullable().default(null).describe("End, in `unit` after the treatment; null = open."),
})

/** A stretch of time counted backwards from the treatment; `from` > `to`. */
export const beforeWindowSchema = z
  .strictObject({
    from: amount.describe("Start, in `unit` before the treatment."),
    to: amount
      .default(0)
      .describe("End, in `unit` before the treatment; 0 = the treatment itself."),
    unit: timeUnitSchema,
  })
  .refine((window) => window.from > window.to, "from must be further before the treatment than to")

/** What one source says about the same advice, so that readers see how far sources differ. */
export const variationClaimSchema = z
  .strictObject({
    sourceId: idSchema,
    stance: z
      .enum(["do", "avoid"])
      .nullable()
      .default(null)
      .describe("Given only when this source says the opposite of another."),
    min: amount.nullable().default(null).describe("Shortest time it gives, in `unit`."),
    max: amount.nullable().default(null).describe("Longest time it gives, in `unit`."),
    unit: timeUnitSchema.nullable().default(null).describe("Null when it gives no time."),
  })
  .refine((claim) => (claim.unit === null) === (claim.min === null && claim.max === null), {
    message: "a time needs a unit, and a unit needs a time",
  })

/** Unit of a time. */
export type TimeUnit = z.infer<typeof timeUnitSchema>
/** Length of time. */
export type Span = z.infer<typeof spanSchema>
/** Window after the treatment. */
export type AfterWindow = z.infer<typeof afterWindowSchema>
/** Window after the treatment that may stay open. */
export type SignWindow = z.infer<typeof signWindowSchema>
/** Window before the treatment. */
export type BeforeWindow = z.infer<typeof beforeWindowSchema>
/** What one source says. */
export type VariationClaim = z.infer<typeof variationClaimSchema>
