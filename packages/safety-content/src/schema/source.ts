import { z } from "zod"
import { idSchema } from "./id.ts"

/** A document that statements rest on, with how much of it was read. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  type: z
    .enum([
      "guideline",
      "systematic-review",
      "trial",
      "cohort",
      "survey",
      "referral-series",
      "case-report",
      "laboratory",
      "review",
      "expert-panel",
      "regulator",
      "law",
      "standard",
      "ifu",
      "leaflet",
      "press",
      "public-service",
    ])
    .describe("Kind of document."),
  shortName: z.string().min(2).max(60).describe('Name in running text, such as "Niu 2021".'),
  title: z.string().min(2).max(300),
  authors: z.string().min(2).max(200).nullable().default(null).describe("Null = not recorded."),
  year: z
    .number()
    .int()
    .min(1950)
    .max(2100)
    .nullable()
    .default(null)
    .describe("Year of publication; null = not confirmed."),
  journal: z.string().min(2).max(200).nullable().default(null),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .nullable()
    .default(null),
  pmid: z.string().regex(/^\d+$/).nullable().default(null).describe("PubMed identifier."),
  pmcid: z
    .string()
    .regex(/^PMC\d+$/)
    .nullable()
    .default(null)
    .describe("PubMed Central identifier."),
  url: z.url().nullable().default(null).describe("Exact page, where it was recorded."),
  site: z
    .string()
    .nullable()
    .default(null)
    .describe("Host name when the exact page was not recorded."),
  accessed: z.iso.date().nullable().default(null).describe("Day it was read; null = not recorded."),
  readExtent: z
    .enum(["full", "abstract", "excerpt"])
    .describe("How much of it was read for this package."),
  strength: z
    .enum(["primary", "secondary"])
    .describe("secondary = shows what people say, weak for what is true."),
  preprint: z.boolean().default(false).describe("True when no journal has reviewed it yet."),
  conflictOfInterest: z.string().nullable().default(null).describe("Known interest of its author."),
  note: z.string().min(2).max(400).nullable().default(null).describe("Limits of the document."),
})

/** A document that statements rest on. */
export type Source = z.infer<typeof sourceSchema>
