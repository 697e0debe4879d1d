import { z } from "zod"
import { idSchema, textSchema } from "./id.ts"
import { reviewSchema } from "./review.ts"

const ids = z.array(idSchema).default([])

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
    .describe("Semantic version of the topic's own content."),
  injection: z
    .boolean()
    .describe(
      "True when a needle or cannula goes through the skin: colour and vision signs required.",
    ),
  title: textSchema,
  mainMessage: textSchema.describe("The one thing to remember."),
  whatItIs: textSchema.describe("What happens in this treatment, without a promise."),
  includes: ids.describe("Cross-cutting topics whose entries hold here too."),
  effectIds: ids,
  contraindicationIds: ids,
  beforeIds: ids,
  aftercareIds: ids,
  redFlagIds: ids,
  notKnownIds: ids,
  sentenceIds: ids.describe("Fixed sentences that stand with the whole topic."),
  practitionerNotes: z
    .array(z.strictObject({ text: textSchema, sourceIds: z.array(idSchema).min(1) }))
    .default([])
    .describe("Remarks for practitioners; they name guidelines and print no dose."),
  review: reviewSchema,
})

/** A subject that a product page or a guidance page is about. */
export type Topic = z.infer<typeof topicSchema>
