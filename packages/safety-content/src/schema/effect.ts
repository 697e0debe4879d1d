import { z } from "zod"
import { estimateSchema } from "./estimate.ts"
import { entryFields, evidenceFields } from "./evidence.ts"
import { idSchema, textSchema } from "./id.ts"
import { spanSchema } from "./time.ts"

/** Something unwanted that can follow a treatment. */
export const effectSchema = z.strictObject({
  ...entryFields,
  ...evidenceFields,
  name: textSchema.describe("Name as clinicians use it."),
  plainName: textSchema.describe("Name that a patient understands."),
  description: textSchema.describe("What it looks or feels like, in one or two sentences."),
  attribution: z
    .array(z.enum(["device", "procedure", "substance", "technique", "contamination"]))
    .min(1)
    .describe("Where the harm comes from; an empty device is rarely the whole cause."),
  seriousness: z
    .enum(["mild", "serious"])
    .describe("serious = can endanger life, disable, leave lasting damage or need treatment."),
  expected: z.boolean().describe("True when it is a normal part of recovery."),
  timing: z.enum(["during", "soon", "later"]).describe("When it usually shows itself."),
  onset: spanSchema.nullable().default(null).describe("Time to its start; null = not known."),
  duration: spanSchema.nullable().default(null).describe("How long it lasts; null = not known."),
  whatToDo: textSchema.describe("What the patient does, without any dose."),
  escalateTo: idSchema
    .nullable()
    .default(null)
    .describe("Warning sign to follow when it is worse than described; required when serious."),
  estimates: z
    .array(estimateSchema)
    .default([])
    .describe("Every figure found, disagreeing ones too; empty = how often is not known."),
})

/** Something unwanted that can follow a treatment. */
export type Effect = z.infer<typeof effectSchema>
