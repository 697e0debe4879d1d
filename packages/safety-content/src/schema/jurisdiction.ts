import { z } from "zod"
import { idSchema } from "./id.ts"

const sourceIds = z.array(idSchema).min(1)

/** A market's emergency number and where problems with a device are reported. */
export const jurisdictionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe("ISO 3166-1 alpha-2 country code in lower case."),
  name: z.string().min(2),
  emergency: z
    .strictObject({
      number: z
        .string()
        .regex(/^\d{2,3}$/)
        .describe("Number to show first."),
      alsoWorks: z.array(
        z.strictObject({ number: z.string().regex(/^\d{2,3}$/), note: z.string() }),
      ),
      sourceIds,
    })
    .nullable()
    .describe("Null = no sourced number: none is shown and the market is flagged."),
  reporting: z
    .array(
      z.strictObject({
        name: z.string().min(2).describe("Name of the portal or authority."),
        url: z.url().nullable().default(null).describe("Address, where it was recorded."),
        contact: z.string().nullable().default(null).describe("Mail or phone, where recorded."),
        who: z.string().min(2).describe("Who may or must report there, in plain words."),
        sourceIds,
      }),
    )
    .describe("Places to report a problem with a device; empty = none sourced, none shown."),
})

/** A market's emergency number and reporting places. */
export type Jurisdiction = z.infer<typeof jurisdictionSchema>
