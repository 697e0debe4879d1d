import { z } from "zod"

import type { ResolvedGuidance } from "@finegauge/safety-content"

/** The backend resolves with the same package at the same version; its shape is checked there. */
const resolved = z.custom<ResolvedGuidance>(
  (value) => typeof value === "object" && value !== null && "contentHash" in value,
)

export const guidanceAnswer = z.object({
  guidance: z.object({
    product_id: z.string(),
    package_version: z.string(),
    content_hash: z.string(),
    /** What a form says back, so that the cart knows which guidance its page showed. */
    shown: z.string(),
    topics: z.array(
      z.object({ id: z.string(), version: z.string(), hash: z.string(), title: z.string() }),
    ),
    notes: z.array(z.object({ id: z.string(), text: z.string(), source: z.string().nullish() })),
    /** Null where a backend sends nothing for a product without topics. */
    resolved: resolved.nullable(),
  }),
})

/** Topics, notes and the fully resolved guidance of one product. */
export type ProductGuidance = z.infer<typeof guidanceAnswer>["guidance"]
