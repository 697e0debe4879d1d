import { z } from "zod"
import { entryFields } from "./evidence.ts"
import { idSchema, textSchema } from "./id.ts"

const word = z.string().trim().min(2).max(60)

/** A word of the field with its plain meaning; what a word means needs no medical source. */
export const glossaryTermSchema = z.strictObject({
  id: entryFields.id,
  status: entryFields.status,
  movedTo: entryFields.movedTo,
  term: word.describe("The word as it stands in texts and tables."),
  forms: z
    .array(word)
    .default([])
    .describe("Other forms of the word in texts, such as the plural or an abbreviation."),
  plain: textSchema.describe("What it means, in everyday words."),
  avoidTerms: z
    .array(word)
    .default([])
    .describe(
      "Words that guidance does not use for it, because they mislead or nobody knows them.",
    ),
  sourceIds: z
    .array(idSchema)
    .default([])
    .describe("Sources, where the meaning rests on one; most words need none."),
  sentenceIds: entryFields.sentenceIds,
})

/** A word of the field with its plain meaning. */
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>
