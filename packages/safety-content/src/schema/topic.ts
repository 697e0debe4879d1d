import { z } from "zod"
import { idSchema, textSchema } from "./id.ts"
import { reviewSchema } from "./review.ts"

const ids = z.array(idSchema).default([])

/** What two treatments are compared by, each in a sentence or two. */
export const comparisonSchema = z.strictObject({
  aim: textSchema.describe("What people want from it, without saying that it does that."),
  method: textSchema.describe("What is done, and what stays in the body."),
  shown: textSchema.describe("What studies have and have not shown."),
  lasting: textSchema.describe("How long it lasts, as far as anybody knows."),
  sourceIds: z.array(idSchema).min(1).describe("Sources of the four lines."),
})

/** A subject that a product page or a guidance page is about. */
export const topicSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["procedure", "device-family", "cross-cutting"]),
  status: z
    .enum(["draft", "reviewed", "withdrawn"])
    .default("draft")
    .describe("reviewed only with a reviewer and dates."),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe("Semantic version of all that the topic shows, inherited entries included."),
  injection: z
    .boolean()
    .describe(
      "True when a needle or cannula goes through the skin: colour and vision signs required.",
    ),
  title: textSchema,
  mainMessage: textSchema.describe("The one thing to remember."),
  whatItIs: textSchema.describe("What happens in this treatment, without a promise."),
  normalCourse: textSchema
    .nullable()
    .default(null)
    .describe("What is normal afterwards; times stand in the spans of the expected effects."),
  comparison: comparisonSchema
    .nullable()
    .default(null)
    .describe("The treatment in four lines, to set beside another; null = not to be compared."),
  includes: ids.describe("Cross-cutting topics whose entries hold here too."),
  effectIds: ids,
  contraindicationIds: ids,
  beforeIds: ids,
  aftercareIds: ids,
  redFlagIds: ids,
  notKnownIds: ids,
  questionIds: ids.describe("What readers ask about the topic."),
  sentenceIds: ids.describe("Fixed sentences that stand with the whole topic."),
  practitionerNotes: z
    .array(z.strictObject({ text: textSchema, sourceIds: z.array(idSchema).min(1) }))
    .default([])
    .describe("Remarks for practitioners; they name guidelines and print no dose."),
  review: reviewSchema,
})

/** A subject that a product page or a guidance page is about. */
export type Topic = z.infer<typeof topicSchema>
/** What two treatments are compared by. */
export type Comparison = z.infer<typeof comparisonSchema>
