import "server-only"
import { z } from "zod"

import type { LegalTextKind } from "@/config/legal-texts"
import { LIFETIME_SECONDS, tags } from "@/lib/cache-manifest"
import { medusaGet } from "@/lib/medusa/client"
import { valueOrThrow } from "@/lib/medusa/result"

const legalTextAnswer = z.object({
  legal_text: z.object({
    version: z.number().int().positive(),
    /** Markdown. */
    body: z.string(),
    sample: z.boolean(),
    published_at: z.iso.datetime(),
  }),
})

/** The current version of a legal text. */
export type LegalText = z.infer<typeof legalTextAnswer>["legal_text"]

/** The text that holds in a market, or null when the shop has published none; throws when the backend is away. */
export const getLegalText = async (
  kind: LegalTextKind,
  locale: string,
): Promise<LegalText | null> => {
  const answer = valueOrThrow(
    await medusaGet(legalTextAnswer, `/store/legal-texts/${kind}`, {
      query: { market: locale },
      cache: { tags: [tags.legal()], seconds: LIFETIME_SECONDS },
    }),
  )
  return answer?.legal_text ?? null
}
