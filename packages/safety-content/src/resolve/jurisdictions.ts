import type { Content } from "../schema/index.ts"
import type { ResolvedJurisdiction } from "./types.ts"

/** Markets by country code in lower case, with sources attached; an unsourced source id is dropped. */
export function resolveJurisdictions(content: Content): Record<string, ResolvedJurisdiction> {
  const sourcesOf = (ids: string[]) => ids.flatMap((id) => content.sources[id] ?? [])
  return Object.fromEntries(
    Object.values(content.jurisdictions).map((market) => [
      market.id,
      {
        ...market,
        emergency: market.emergency && {
          ...market.emergency,
          sources: sourcesOf(market.emergency.sourceIds),
        },
        reporting: market.reporting.map((place) => ({
          ...place,
          sources: sourcesOf(place.sourceIds),
        })),
      },
    ]),
  )
}
