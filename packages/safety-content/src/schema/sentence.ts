import { z } from "zod"
import { entryFields, evidenceFields } from "./evidence.ts"
import { textSchema } from "./id.ts"

/** A safety sentence with one fixed wording, shown wherever an entry or topic calls for it. */
export const sentenceSchema = z.strictObject({
  ...entryFields,
  ...evidenceFields,
  text: textSchema.describe("The sentence, word for word."),
})

/** A safety sentence with one fixed wording. */
export type Sentence = z.infer<typeof sentenceSchema>
