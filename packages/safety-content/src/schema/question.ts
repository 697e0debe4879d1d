import { z } from "zod"
import { entryFields, evidenceFields } from "./evidence.ts"
import { idSchema, textSchema } from "./id.ts"

const ids = z.array(idSchema).default([])

/** Entries that a reader of an answer may want next, by kind. */
export const relatedSchema = z.strictObject({
  topicIds: ids.describe("Topics that say more."),
  effectIds: ids.describe("Side effects that the answer speaks of."),
  contraindicationIds: ids.describe("Reasons not to treat that the answer speaks of."),
  beforeIds: ids.describe("Advice before treatment that goes with the answer."),
  aftercareIds: ids.describe("Aftercare that goes with the answer."),
  redFlagIds: ids.describe("Warning signs that the answer speaks of."),
  notKnownIds: ids.describe("Open questions behind the answer."),
  questionIds: ids.describe("Questions that readers of this one ask next."),
})

/** A question that readers ask, with a short and a full answer; topics list it. */
export const questionSchema = z.strictObject({
  ...entryFields,
  ...evidenceFields,
  question: textSchema.describe("The question as a reader would ask it."),
  shortAnswer: textSchema.describe("The answer in one or two sentences, limits included."),
  answer: z.array(textSchema).min(1).describe("The full answer, one paragraph each."),
  related: relatedSchema
    .prefault({})
    .describe("Entries that say more; a link only, it does not show them as part of a topic."),
})

/** Entries that a reader of an answer may want next. */
export type Related = z.infer<typeof relatedSchema>
/** A question that readers ask, with its answer. */
export type Question = z.infer<typeof questionSchema>
