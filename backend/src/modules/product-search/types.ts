/** A language in which the shop is searched. */
export type SearchLanguage = "en" | "de" | "fr"

/** Whether a size can be bought: in stock, one to four left, or none. */
export type StockState = "in" | "low" | "out"

/** One size as it is stored for one language and one sales channel. */
export interface SearchEntry {
  language: SearchLanguage
  salesChannelId: string
  variantId: string
  /** Place among the sizes of its product. */
  rank: number
  sku: string
  /** Title of the size, such as "27G × 38 mm". */
  title: string
  /** What a size can be narrowed by, as `facet:value`. */
  terms: string[]
  /** Length of needle, cannula or pin, in mm; null where it is not stated. */
  lengthMm: number | null
  /** Length of the thread, in mm; null where there is none. */
  threadMm: number | null
  /** Public price of each region in major units, by the region's id. */
  prices: Record<string, number>
  stock: StockState
  /** Words by how much they say: titles and SKU, attributes, the line, what surrounds it. */
  words: { title: string[]; attributes: string[]; line: string[]; guidance: string[] }
}

/** A product as the index holds it; one without entries is known, and offered to nobody. */
export interface SearchDocument {
  productId: string
  handle: string
  title: string
  /** Stands for everything that the document was made from. */
  stamp: string
  entries: SearchEntry[]
}

/** What the index knows of a product without reading it again. */
export interface KnownProduct {
  productId: string
  handle: string
  stamp: string
}

/** Facets whose values are counted. */
export const valueFacets = ["line", "material", "design", "gauge", "pilot", "pins", "pack"] as const
export type ValueFacet = (typeof valueFacets)[number]

/** Facets that are narrowed by a least and a most; lengths in mm, the price in major units. */
export const rangeFacets = ["length", "thread_length", "price"] as const
export type RangeFacet = (typeof rangeFacets)[number]

/** Order of the results; `relevance` puts an exact SKU first. */
export const sortings = ["relevance", "title", "price", "-price"] as const
export type Sorting = (typeof sortings)[number]

/** A search as the route understood it. */
export interface SearchRequest {
  /** What was typed, at most 200 characters. */
  text: string
  language: SearchLanguage
  salesChannelIds: string[]
  /** Region whose prices are shown, narrowed by and sorted by. */
  regionId: string
  values: Partial<Record<ValueFacet | "availability", string[]>>
  ranges: Partial<Record<RangeFacet, { min?: number | undefined; max?: number | undefined }>>
  sort: Sorting
  limit: number
  offset: number
}

/** One size of a found product. */
export interface FoundSize {
  variant_id: string
  sku: string
  title: string
  stock: StockState
  price: number | null
}

/** One found product with the sizes that were asked for. */
export interface FoundProduct {
  product_id: string
  handle: string
  title: string
  /** How many of its sizes were found. */
  sizes_count: number
  /** The first of them: an exact SKU, then in their order. */
  sizes: FoundSize[]
}

/** A value of a facet with the number of products that it leads to. */
export interface FacetValue {
  value: string
  count: number
}

/** The least and the most of a facet among what was found without its own narrowing. */
export interface FacetRange {
  min: number
  max: number
}

/** A word that was read as another one. */
export interface Correction {
  typed: string
  used: string
}

/** A band of lengths with the number of products in it: from `min` up to, but without, `max`, in mm. */
export interface FacetBand {
  min: number
  max: number
  count: number
}

/** What a search found. */
export interface SearchAnswer {
  products: FoundProduct[]
  /** How many products there are on all pages. */
  count: number
  /** True when there may be more than were counted. */
  more: boolean
  facets: Record<ValueFacet | "availability", FacetValue[]>
  bands: Record<"length" | "thread_length", FacetBand[]>
  ranges: Record<RangeFacet, FacetRange | null>
  corrections: Correction[]
  /** When nothing was found: the products that come nearest, found by some of the words. */
  nearest: FoundProduct[]
}

/** What a beginning of a query may be meant to become. */
export interface Suggestion {
  kind: "word" | "product" | "size"
  /** What a field would hold after choosing it. */
  text: string
  /** Product that it leads to; null for a word. */
  handle: string | null
}
