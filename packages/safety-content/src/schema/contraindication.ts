import { z } from "zod"
import { entryFields, evidenceFields } from "./evidence.ts"
import { textSchema } from "./id.ts"

/** A reason not to treat, to wait, or to ask first. */
export const contraindicationSchema = z.strictObject({
  ...entryFields,
  ...evidenceFields,
  condition: textSchema.describe("The circumstance, in plain words."),
  class: z
    .enum(["absolute", "temporary", "relative"])
    .describe("absolute = do not treat; temporary = not for now; relative = ask first."),
  classStatus: z
    .literal("proposed")
    .default("proposed")
    .describe("No guideline with such a split was found; a clinician must agree to each class."),
  until: textSchema
    .nullable()
    .default(null)
    .describe("What must have happened first; required when temporary."),
  reason: textSchema.describe("Why, in one or two sentences."),
  action: z
    .enum([
      "do-not-treat",
      "delay",
      "ask-prescriber",
      "ask-practitioner",
      "refer",
      "discard-device",
    ])
    .describe("What follows from it."),
  screeningQuestion: textSchema
    .nullable()
    .default(null)
    .describe("Question to the patient, phrased so that yes means it applies."),
})

/** A reason not to treat, to wait, or to ask first. */
export type Contraindication = z.infer<typeof contraindicationSchema>
