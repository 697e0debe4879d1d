/** Facets that are chosen by value; the names of their fields and of their places in the address. */
export const valueFacets = [
  "line",
  "material",
  "design",
  "gauge",
  "pilot",
  "pins",
  "pack",
  "availability",
] as const
export type ValueFacet = (typeof valueFacets)[number]

/** Facets of which one band of lengths, in mm, can be chosen. */
export const bandFacets = ["length", "thread_length"] as const
export type BandFacet = (typeof bandFacets)[number]

/** Orders by their value in the address. */
export const sortings = ["relevance", "title", "price", "-price"] as const
export type Sorting = (typeof sortings)[number]

/** Products on one page. */
export const PAGE_SIZE = 20
/** Furthest page: the backend refuses to count further. */
const LAST_PAGE = 5000

/** A search as its address says it; nothing of it lives anywhere else. */
export type SearchState = {
  text: string
  values: Partial<Record<ValueFacet, string[]>>
  /** Bands as "30-45", in mm. */
  bands: Partial<Record<BandFacet, string>>
  priceMin: string
  priceMax: string
  sort: Sorting
  page: number
}

/** Parameters of an address as Next reads them. */
export type RawParams = Record<string, string | string[] | undefined>

const VALUE = /^[A-Za-z0-9 ()/&.-]{1,64}$/
const NUMBER = /^\d{1,3}$/
const BAND = /^\d{1,4}-\d{1,4}$/
const PRICE = /^\d{1,6}(?:\.\d{1,2})?$/
const LONGEST = 200
const MOST_VALUES = 30

/** What a value of each facet looks like; the backend would refuse anything else. */
const shape: Record<ValueFacet, RegExp> = {
  line: VALUE,
  material: VALUE,
  design: VALUE,
  gauge: NUMBER,
  pilot: /^(?:yes|no)$/,
  pins: NUMBER,
  pack: NUMBER,
  availability: /^(?:in|low|out)$/,
}

const listOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat()

const one = (value: string | string[] | undefined, valid: RegExp): string =>
  listOf(value).find((text) => valid.test(text)) ?? ""

const numberIn = (text: string): string => text.trim().replace(",", ".")

/** Takes the parameters of an address; returns what they ask for. What cannot be meant is left out. */
export function readState(params: RawParams): SearchState {
  const values = valueFacets.flatMap((facet) => {
    const valid = listOf(params[facet]).filter((value) => shape[facet].test(value))
    return valid.length > 0 ? [[facet, [...new Set(valid)].slice(0, MOST_VALUES)]] : []
  })
  const bands = bandFacets.flatMap((facet) => {
    const band = one(params[facet], BAND)
    return band ? [[facet, band]] : []
  })
  const page = Number(one(params["page"], /^\d{1,4}$/) || "1")
  const sort = one(params["sort"], /^-?[a-z]+$/)
  const price = (name: string) => one(listOf(params[name]).map(numberIn), PRICE)
  return {
    text: (listOf(params["q"])[0] ?? "").replaceAll("\0", "").trim().slice(0, LONGEST),
    values: Object.fromEntries(values) as SearchState["values"],
    bands: Object.fromEntries(bands) as SearchState["bands"],
    priceMin: price("price_min"),
    priceMax: price("price_max"),
    sort: sortings.find((known) => known === sort) ?? "relevance",
    page: Math.min(Math.max(page, 1), LAST_PAGE),
  }
}

/** Address of a search in a market; the shortest that says the same. */
export function searchHref(locale: string, state: SearchState): string {
  const query = new URLSearchParams()
  if (state.text) query.set("q", state.text)
  for (const facet of valueFacets)
    for (const value of state.values[facet] ?? []) query.append(facet, value)
  for (const facet of bandFacets) {
    const band = state.bands[facet]
    if (band) query.set(facet, band)
  }
  if (state.priceMin) query.set("price_min", state.priceMin)
  if (state.priceMax) query.set("price_max", state.priceMax)
  if (state.sort !== "relevance") query.set("sort", state.sort)
  if (state.page > 1) query.set("page", String(state.page))
  const text = query.toString()
  return `/${locale}/search${text ? `?${text}` : ""}`
}

/** The same search with one chosen value or band less, on its first page. */
export function without(
  state: SearchState,
  facet: ValueFacet | BandFacet | "price",
  value?: string,
): SearchState {
  const next: SearchState = {
    ...state,
    values: { ...state.values },
    bands: { ...state.bands },
    page: 1,
  }
  if (facet === "price") return { ...next, priceMin: "", priceMax: "" }
  if (facet === "length" || facet === "thread_length") {
    next.bands = Object.fromEntries(Object.entries(next.bands).filter(([name]) => name !== facet))
  } else {
    next.values[facet] = (next.values[facet] ?? []).filter((one) => one !== value)
  }
  return next
}

/** The same search without any facet. */
export const withoutFacets = (state: SearchState): SearchState => ({
  ...state,
  values: {},
  bands: {},
  priceMin: "",
  priceMax: "",
  page: 1,
})
