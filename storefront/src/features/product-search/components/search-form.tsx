import { Button } from "@/components/ui/button"
import { Field, SelectField } from "@/components/ui/field"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { bandWords, facetName, valueWords } from "../facet-words"
import type { SearchAnswer } from "../schema"
import { bandFacets, sortings, valueFacets, type SearchState, type Sorting } from "../state"
import { BandGroup, PriceGroup, ValueGroup } from "./facet-groups"

/** Facets that stand open without being asked. */
const open = new Set(["line", "gauge"])

const orderKey = {
  relevance: "relevance",
  title: "title",
  price: "price",
  "-price": "priceDown",
} as const satisfies Record<Sorting, keyof Messages["productSearch"]["orders"]>

/** The whole search as one form that asks by GET: text, order, facets. Works without JavaScript. */
export function SearchForm({
  state,
  answer,
  market,
  messages,
  lines,
}: {
  state: SearchState
  /** Null while the backend is away: then there is only the text. */
  answer: SearchAnswer | null
  market: MarketConfig
  messages: Messages
  /** Names of lines by handle. */
  lines: ReadonlyMap<string, string>
}) {
  const texts = messages.productSearch
  const currency = { currency: market.currency.toUpperCase() }
  return (
    <form action={`/${market.locale}/search`} className="search-form" role="search">
      <div className="search-main">
        <Field
          name="q"
          label={texts.field}
          hint={texts.hint}
          type="search"
          defaultValue={state.text}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
        <SelectField name="sort" label={texts.order} defaultValue={state.sort}>
          {sortings.map((sort) => (
            <option key={sort} value={sort}>
              {texts.orders[orderKey[sort]]}
            </option>
          ))}
        </SelectField>
        <Button>{texts.submit}</Button>
      </div>
      {answer ? (
        <div className="facets">
          <h2 id="narrow">{texts.filters}</h2>
          {valueFacets.slice(0, 4).map((facet) => valueGroup(facet))}
          {bandFacets.map((facet) => (
            <BandGroup
              key={facet}
              name={facet}
              title={facetName(facet, texts)}
              any={texts.any}
              chosen={state.bands[facet] ?? ""}
              choices={answer.bands[facet].map(({ min, max, count }) => ({
                value: `${min}-${max}`,
                label: bandWords(`${min}-${max}`, market, texts),
                count,
              }))}
            />
          ))}
          {valueFacets.slice(4).map((facet) => valueGroup(facet))}
          <PriceGroup
            title={texts.facets.price}
            from={fill(texts.priceFrom, currency)}
            to={fill(texts.priceTo, currency)}
            min={state.priceMin}
            max={state.priceMax}
          />
          <Button variant="secondary">{texts.apply}</Button>
        </div>
      ) : null}
    </form>
  )

  function valueGroup(facet: (typeof valueFacets)[number]) {
    return (
      <ValueGroup
        key={facet}
        name={facet}
        title={facetName(facet, texts)}
        chosen={state.values[facet] ?? []}
        open={open.has(facet)}
        choices={(answer?.facets[facet] ?? []).map(({ value, count }) => ({
          value,
          count,
          label: valueWords(facet, value, market, messages, lines),
          lang: facet === "line" ? "en" : undefined,
        }))}
      />
    )
  }
}
