import { z } from "zod"
import { entryFields, evidenceFields } from "./evidence.ts"
import { textSchema } from "./id.ts"

/** A question to which nobody has a good answer, or whose usual answer is not supported. */
export const notKnownSchema = z.strictObject({
  ...entryFields,
  ...evidenceFields,
  question: textSchema.describe("The question as a reader would ask it."),
  text: textSchema.describe("What is and is not known, in plain words."),
})

/** A question without a good answer. */
export type NotKnown = z.infer<typeof notKnownSchema>
