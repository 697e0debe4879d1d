import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import { formatMoney } from "@/lib/format/money"
import type { Messages } from "@/messages"
import { bandWords, facetName, valueWords } from "../facet-words"
import {
  bandFacets,
  searchHref,
  valueFacets,
  without,
  withoutFacets,
  type SearchState,
} from "../state"

type Props = {
  state: SearchState
  market: MarketConfig
  messages: Messages
  lines: ReadonlyMap<string, string>
}

function priceWords(
  { priceMin, priceMax }: SearchState,
  market: MarketConfig,
  texts: Messages["productSearch"],
): string {
  const money = (text: string) => formatMoney(Number(text), market.currency, market.formatLocale)
  if (!priceMax) return fill(texts.priceOver, { price: money(priceMin) })
  if (!priceMin) return fill(texts.priceUnder, { price: money(priceMax) })
  return fill(texts.band, { from: money(priceMin), to: money(priceMax) })
}

/** Every choice as a link that takes it back; nothing when nothing is chosen. */
export function ChosenFilters({ state, market, messages, lines }: Props) {
  const texts = messages.productSearch
  const chosen = [
    ...valueFacets.flatMap((facet) =>
      (state.values[facet] ?? []).map((value) => ({
        key: `${facet} ${value}`,
        label: valueWords(facet, value, market, messages, lines),
        facet: facetName(facet, texts),
        next: without(state, facet, value),
      })),
    ),
    ...bandFacets.flatMap((facet) => {
      const band = state.bands[facet]
      return band
        ? [
            {
              key: facet,
              label: bandWords(band, market, texts),
              facet: facetName(facet, texts),
              next: without(state, facet),
            },
          ]
        : []
    }),
    ...(state.priceMin || state.priceMax
      ? [
          {
            key: "price",
            label: priceWords(state, market, texts),
            facet: texts.facets.price,
            next: without(state, "price"),
          },
        ]
      : []),
  ]
  if (chosen.length === 0) return null
  return (
    <nav aria-label={texts.chosen} className="chosen">
      <ul>
        {chosen.map(({ key, label, facet, next }) => (
          <li key={key}>
            <a
              href={searchHref(market.locale, next)}
              aria-label={fill(texts.remove, { value: `${facet}: ${label}` })}
            >
              {`${facet}: ${label}`}
            </a>
          </li>
        ))}
        <li>
          <a href={searchHref(market.locale, withoutFacets(state))} className="chosen-clear">
            {texts.clear}
          </a>
        </li>
      </ul>
    </nav>
  )
}
