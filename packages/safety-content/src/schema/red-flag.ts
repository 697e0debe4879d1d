import { z } from "zod"
import { entryFields, evidenceFields } from "./evidence.ts"
import { textSchema } from "./id.ts"
import { signWindowSchema } from "./time.ts"

/** A warning sign and what to do about it; the level is a proposal until a clinician signs it off. */
export const redFlagSchema = z.strictObject({
  ...entryFields,
  ...evidenceFields,
  level: z
    .enum(["emergency", "urgent", "contact"])
    .describe("emergency = now; urgent = the same day; contact = ask the practitioner."),
  covers: z
    .array(
      z.enum([
        "allergy",
        "infection",
        "late-infection",
        "skin-colour",
        "vision",
        "stroke",
        "nerve",
        "bleeding",
        "medicine",
        "healing",
      ]),
    )
    .min(1)
    .describe(
      "Dangers that the sign points to; the rules check that a topic covers the vital ones.",
    ),
  title: textSchema.describe("The danger in a few words."),
  signs: z.array(textSchema).min(1).describe("What a person sees or feels; any one is enough."),
  text: textSchema.describe(
    "What to do, without any dose; numbers to call come from the jurisdiction.",
  ),
  whoToCall: z
    .enum(["emergency-number", "urgent-care", "practitioner"])
    .describe("Whom to turn to; the number is looked up by market."),
  applies: signWindowSchema
    .nullable()
    .default(null)
    .describe("When the sign matters, after the treatment; null = at any time."),
})

/** A warning sign and what to do about it. */
export type RedFlag = z.infer<typeof redFlagSchema>
