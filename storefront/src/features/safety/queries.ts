import "server-only"
import { cache } from "react"

import { LIFETIME_SECONDS, tags } from "@/lib/cache-manifest"
import { medusaGet } from "@/lib/medusa/client"
import { valueOrThrow } from "@/lib/medusa/result"

import { guidanceAnswer, type ProductGuidance } from "./schema"

/**
 * Guidance of one product as the backend resolved it; null when the backend knows no such product.
 * Throws when the backend is away: a page without its guidance is never shown in place of an older one.
 */
export const getProductGuidance = cache(
  async (productId: string, handle: string): Promise<ProductGuidance | null> => {
    const answer = valueOrThrow(
      await medusaGet(guidanceAnswer, `/store/products/${encodeURIComponent(productId)}/guidance`, {
        cache: {
          tags: [tags.products(), tags.guidance(handle), tags.product(handle)],
          seconds: LIFETIME_SECONDS,
        },
      }),
    )
    return answer?.guidance ?? null
  },
)
