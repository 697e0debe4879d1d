import { z } from "zod"
import { entryFields, evidenceFields } from "./evidence.ts"
import { idSchema, textSchema } from "./id.ts"
import { afterWindowSchema, variationClaimSchema } from "./time.ts"

/** Something to do, avoid or ask about for a stretch of time after a treatment. */
export const aftercareStepSchema = z.strictObject({
  ...entryFields,
  ...evidenceFields,
  ...afterWindowSchema.shape,
  action: z.enum(["do", "avoid", "ask"]).describe("ask = agree it with the practitioner first."),
  subject: idSchema.describe(
    "What the step is about (exercise, massage …); one subject may not be both done and avoided at a time.",
  ),
  title: textSchema.describe("The step in a few words."),
  text: textSchema.describe("The step in full."),
  reason: textSchema.describe("Why, in one sentence."),
  variation: z
    .array(variationClaimSchema)
    .default([])
    .describe("What each source says, where sources differ."),
  overridableByClinic: z
    .boolean()
    .default(true)
    .describe("True when the practitioner's own instruction wins."),
})

/** Something to do, avoid or ask about after a treatment. */
export type AftercareStep = z.infer<typeof aftercareStepSchema>
