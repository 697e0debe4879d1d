import { z } from "@medusajs/framework/zod"

/** Locale of a market as in the shop's addresses: language and country in lower case. */
export const locale = z.string().regex(/^[a-z]{2}-[a-z]{2}$/, "A locale looks like en-gb.")

/** Query of `GET /store/legal-texts/:kind`. Medusa takes a parameter called `locale` for its own. */
export const LegalTextQuery = z.strictObject({ market: locale })

export type LegalTextQuery = z.infer<typeof LegalTextQuery>
