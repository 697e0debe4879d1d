import { z } from "zod"
import { entryFields, evidenceFields } from "./evidence.ts"
import { textSchema } from "./id.ts"
import { beforeWindowSchema, variationClaimSchema } from "./time.ts"

/** Something to do, ask or avoid before a treatment. */
export const adviceBeforeSchema = z.strictObject({
  ...entryFields,
  ...evidenceFields,
  purpose: z
    .enum(["prepare", "ask", "lower-risk"])
    .default("prepare")
    .describe(
      "prepare = get ready; ask = put a question; lower-risk = what makes harm less likely.",
    ),
  title: textSchema.describe("The advice in a few words."),
  text: textSchema.describe("The advice in full."),
  window: beforeWindowSchema
    .nullable()
    .default(null)
    .describe("When it applies, counted back from the treatment; null = at any time before."),
  caution: textSchema.nullable().default(null).describe("What must not follow from the advice."),
  variation: z
    .array(variationClaimSchema)
    .default([])
    .describe("What each source says, where sources differ."),
})

/** Something to do, ask or avoid before a treatment. */
export type AdviceBefore = z.infer<typeof adviceBeforeSchema>
