import { z } from "zod"
import { orUnknown, statedTextSchema } from "../schema/values.ts"

/** A company with a duty towards the product, as its label names it. */
export const partySchema = z.strictObject({
  name: statedTextSchema.describe("Name as printed on the label."),
  address: orUnknown(statedTextSchema).describe("Postal address as printed on the label."),
})

/** The markets whose law asks for an intended purpose of its own wording. */
export const jurisdictionSchema = z.enum(["eu", "gb", "us"])

const ifuSchema = z.strictObject({
  reference: statedTextSchema.describe("Document number of the instructions for use."),
  revision: orUnknown(statedTextSchema).describe("Revision as printed."),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .min(1)
    .describe("ISO 639-1 codes."),
})

const SAMPLE_NAME = /^Sample /

/**
 * Who answers for a product and what it is meant for. Brand, legal manufacturer, representative and importer
 * stay apart, because MDR Art. 2 and 16 give each its own duties. A sample must be visibly fictitious in every name.
 */
export const partiesSchema = z
  .strictObject({
    sample: z.boolean().describe("True for invented sample data; no export may state it as fact."),
    status: z.enum(["device", "no-device"]).describe("Whether the product is a medical device."),
    legalManufacturer: orUnknown(partySchema).describe(
      "Manufacturer in the sense of MDR Art. 2(30).",
    ),
    euRepresentative: orUnknown(partySchema).describe("Authorised representative, MDR Art. 11."),
    importer: orUnknown(partySchema).describe("Importer, MDR Art. 13."),
    intendedPurpose: z
      .record(jurisdictionSchema, orUnknown(statedTextSchema))
      .describe("Verbatim intended purpose per jurisdiction; clearances differ between markets."),
    ifu: z
      .union([ifuSchema, z.literal("none: sample"), z.literal("unknown")])
      .describe("Instructions for use, or why there are none."),
    regulatoryBasis: orUnknown(statedTextSchema).describe(
      "Legal basis from the certificate; never computed from the family.",
    ),
    riskClass: orUnknown(statedTextSchema).describe("Risk class and rule from the certificate."),
    certificate: orUnknown(statedTextSchema).describe("Certificate number and notified body."),
    saleRestriction: z
      .enum(["professional-only", "none"])
      .describe("Who may buy: verified professionals only, or anybody."),
  })
  .superRefine((parties, context) => {
    if (!parties.sample) return
    for (const key of ["legalManufacturer", "euRepresentative", "importer"] as const) {
      const party = parties[key]
      if (party !== "unknown" && !SAMPLE_NAME.test(party.name))
        context.addIssue({
          code: "custom",
          path: [key],
          message: "a sample name starts with Sample",
        })
    }
    for (const [jurisdiction, text] of Object.entries(parties.intendedPurpose))
      if (text !== "unknown" && !text.startsWith("Sample text - "))
        context.addIssue({
          code: "custom",
          path: ["intendedPurpose", jurisdiction],
          message: 'a sample purpose starts with "Sample text - "',
        })
  })

export type Party = z.infer<typeof partySchema>
export type Jurisdiction = z.infer<typeof jurisdictionSchema>
export type Parties = z.infer<typeof partiesSchema>
