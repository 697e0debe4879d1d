import "server-only"
import type { MarketConfig } from "@/config/markets"
import { medusaGet } from "@/lib/medusa/client"
import { regionOf } from "@/lib/medusa/regions"
import type { Result } from "@/lib/medusa/result"
import { searchAnswer, suggestionsAnswer, type SearchAnswer } from "./schema"
import { bandFacets, PAGE_SIZE, valueFacets, type SearchState } from "./state"

/** A band reaches up to, but without, its upper edge. */
const JUST_BELOW = 0.01

/** Milliseconds within which suggestions are of use. */
const SUGGESTIONS_WITHIN = 1500

/** What the search of a market finds now; never cached, because it shows stock. */
export async function searchProducts(
  market: MarketConfig,
  state: SearchState,
): Promise<Result<SearchAnswer>> {
  const region = await regionOf(market)
  if (!region.ok) return region
  const bands = bandFacets.flatMap((facet) => {
    const band = state.bands[facet]
    if (band === undefined) return []
    const [min = 0, max = 0] = band.split("-").map(Number)
    return [
      [`${facet}_min`, min],
      [`${facet}_max`, Math.max(max - JUST_BELOW, 0)],
    ]
  })
  return medusaGet(searchAnswer, "/store/search", {
    query: {
      q: state.text,
      language: market.language,
      region_id: region.value,
      ...Object.fromEntries(valueFacets.map((facet) => [facet, state.values[facet]?.join(",")])),
      ...(Object.fromEntries(bands) as Record<string, number>),
      price_min: state.priceMin || undefined,
      price_max: state.priceMax || undefined,
      sort: state.sort,
      limit: PAGE_SIZE,
      offset: (state.page - 1) * PAGE_SIZE,
    },
  })
}

/** What the beginning of a query may become; nothing while the backend is away. */
export async function suggestQueries(
  market: Pick<MarketConfig, "language">,
  text: string,
): Promise<string[]> {
  const answer = await medusaGet(suggestionsAnswer, "/store/search/suggestions", {
    query: { q: text, language: market.language },
    timeoutMs: SUGGESTIONS_WITHIN,
  })
  return answer.ok ? [...new Set(answer.value.suggestions.map((one) => one.text))] : []
}
