import { z } from "zod"
import { hashSchema, idSchema, textSchema } from "./id.ts"

/** How strong the support of a statement is, from pooled studies down to what follows from something else. */
export const evidenceLevelSchema = z
  .enum([
    "meta-analysis",
    "controlled-trial",
    "observational",
    "survey",
    "laboratory",
    "case-reports",
    "guideline",
    "regulator",
    "expert-opinion",
    "leaflet",
    "inferred",
  ])
  .describe("Strength of the support; leaflet, expert-opinion and inferred are labelled as such.")

/** Who a statement speaks to. */
export const audienceSchema = z.enum(["patient", "practitioner"])

/** Fields by which every statement shows where it comes from. */
export const evidenceFields = {
  evidenceLevel: evidenceLevelSchema,
  sourceIds: z
    .array(idSchema)
    .min(1)
    .describe("Sources that carry the statement, strongest first; at least one."),
  evidenceNote: textSchema
    .nullable()
    .default(null)
    .describe("What the sources do not settle, in plain words; null when nothing needs saying."),
}

/** Fields that every kind of guidance entry shares. */
export const entryFields = {
  id: idSchema,
  status: z
    .enum(["draft", "reviewed", "withdrawn"])
    .default("draft")
    .describe("draft until a named clinician has reviewed it; withdrawn entries stay on file."),
  reviewedHash: hashSchema
    .nullable()
    .default(null)
    .describe("Hash of what the entry said when it was reviewed; null = not reviewed."),
  movedTo: idSchema
    .nullable()
    .default(null)
    .describe("Entry of the same kind that took over from a withdrawn one."),
  replaces: idSchema
    .nullable()
    .default(null)
    .describe("More general entry of the same kind that this one stands in for within its topic."),
  audience: z
    .array(audienceSchema)
    .min(1)
    .default(["patient", "practitioner"])
    .describe("Readers whom the entry concerns."),
  sentenceIds: z
    .array(idSchema)
    .default([])
    .describe("Fixed safety sentences that must stand beside this entry."),
}

/** Strength of support of a statement. */
export type EvidenceLevel = z.infer<typeof evidenceLevelSchema>
/** Reader of a statement. */
export type Audience = z.infer<typeof audienceSchema>
