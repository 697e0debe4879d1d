import { z } from "zod"
import { hashSchema } from "./id.ts"

/** Who wrote a topic, and which named clinician, if any, has reviewed it. */
export const reviewSchema = z.strictObject({
  author: z.string().min(2).describe("Who wrote it."),
  reviewer: z
    .strictObject({
      name: z.string().min(2),
      role: z.string().min(2),
      registration: z.string().describe("Professional register and number."),
    })
    .nullable()
    .default(null)
    .describe("A real, named clinician other than the author; null = not clinically reviewed."),
  lastReviewed: z.iso.date().nullable().default(null).describe("Day of the last clinical review."),
  nextReviewDue: z.iso
    .date()
    .nullable()
    .default(null)
    .describe("At most 36 months after lastReviewed (PIF and HSE review cycle)."),
  reviewedHash: hashSchema
    .nullable()
    .default(null)
    .describe("Hash of all that the topic showed when it was reviewed; null = not reviewed."),
  method: z.string().min(2).describe("How the text came about."),
  conflictOfInterest: z.string().min(2).describe("Interests of author and reviewer."),
})

/** Who wrote and who reviewed a topic. */
export type Review = z.infer<typeof reviewSchema>
