import "server-only"
import { cache } from "react"
import { z } from "zod"

import type { MarketConfig } from "@/config/markets"

import { LIFETIME_SECONDS, tags } from "../cache-manifest"
import { medusaGet } from "./client"
import type { Result } from "./result"

const regionsAnswer = z.object({
  regions: z.array(
    z.object({
      id: z.string(),
      currency_code: z.string(),
      countries: z.array(z.object({ iso_2: z.string() })).default([]),
    }),
  ),
})

const readRegions = cache(() =>
  medusaGet(regionsAnswer, "/store/regions", {
    query: { limit: 100, fields: "id,currency_code,*countries" },
    cache: { tags: [tags.catalogue()], seconds: LIFETIME_SECONDS },
  }),
)

/** Medusa's region for a market: the one that holds its country and has its currency. */
export const regionOf = async (
  market: Pick<MarketConfig, "country" | "currency">,
): Promise<Result<string>> => {
  const answer = await readRegions()
  if (!answer.ok) return answer
  const region = answer.value.regions.find(
    ({ currency_code, countries }) =>
      currency_code === market.currency && countries.some(({ iso_2 }) => iso_2 === market.country),
  )
  // A shop without the region is a shop that is not set up yet, which a shopper meets as an outage.
  return region
    ? { ok: true, value: region.id }
    : { ok: false, reason: "unavailable", message: `No region sells to ${market.country}.` }
}
