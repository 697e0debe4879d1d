import {
  valueFacets,
  type FacetRange,
  type FacetValue,
  type FoundProduct,
  type FoundSize,
  type RangeFacet,
  type SearchAnswer,
  type ValueFacet,
} from "../types"
import { readBand } from "./bands"
import { MOST_SIZES } from "./search-sql"

/** The one row that the search statement returns. */
export interface SearchRow {
  count: string | number
  looked_at: string | number
  products: (Omit<FoundProduct, "sizes"> & { sizes: FoundSize[] })[] | null
  terms: { term: string; count: number }[] | null
  ranges: { facet: RangeFacet; min: number | null; max: number | null }[] | null
}

type Found = Omit<SearchAnswer, "corrections" | "nearest">

/** Numbers by size, words by how many products they lead to. */
const inOrder = (values: FacetValue[]): FacetValue[] =>
  values.toSorted((a, b) => {
    const numbers = Number(a.value) - Number(b.value)
    if (!Number.isNaN(numbers)) return numbers
    return b.count - a.count || (a.value < b.value ? -1 : 1)
  })

const rangeOf = (row: SearchRow, facet: RangeFacet): FacetRange | null => {
  const found = (row.ranges ?? []).find((one) => one.facet === facet)
  return found && found.min !== null && found.max !== null
    ? { min: found.min, max: found.max }
    : null
}

const sizeOf = ({ variant_id, sku, title, stock, price }: FoundSize): FoundSize => ({
  variant_id,
  sku,
  title,
  stock,
  price,
})

/** Takes the row of the statement; returns what the route answers of it. */
export function foundIn(row: SearchRow): Found {
  const counted = new Map<string, FacetValue[]>()
  for (const { term, count } of row.terms ?? []) {
    const at = term.indexOf(":")
    const facet = term.slice(0, at)
    counted.set(facet, [...(counted.get(facet) ?? []), { value: term.slice(at + 1), count }])
  }
  const valuesOf = (facet: string) => inOrder(counted.get(facet) ?? [])
  const bandsOf = (facet: string) =>
    (counted.get(facet) ?? [])
      .map(({ value, count }) => ({ ...readBand(value), count }))
      .toSorted((a, b) => a.min - b.min)
  const facets = Object.fromEntries(
    [...valueFacets, "availability" as const].map((facet) => [facet, valuesOf(facet)]),
  ) as Record<ValueFacet | "availability", FacetValue[]>
  return {
    products: (row.products ?? []).map((product) => ({
      ...product,
      sizes: product.sizes.map(sizeOf),
    })),
    count: Number(row.count),
    more: Number(row.looked_at) >= MOST_SIZES,
    facets,
    bands: { length: bandsOf("length"), thread_length: bandsOf("thread_length") },
    ranges: {
      length: rangeOf(row, "length"),
      thread_length: rangeOf(row, "thread_length"),
      price: rangeOf(row, "price"),
    },
  }
}
