import {
  combineSpecification,
  productSpecificationSchema,
  variantSpecificationSchema,
  type Specification,
} from "@finegauge/catalogue"
import { isMeasure, searchWords, sizeFacets, tokenize } from "@finegauge/catalogue/search"
import type { SearchDocument, SearchEntry, SearchLanguage, StockState } from "../types"
import { bandOf } from "./bands"

/** Languages in which every size is stored. */
export const searchLanguages: readonly SearchLanguage[] = ["en", "de", "fr"]

/** A size as it was read, with what is public about it. */
export interface SourceSize {
  id: string
  sku: string
  title: string
  rank: number
  /** Values of its options. */
  options: string[]
  /** Attributes of the size; null where none are stated. */
  attributes: unknown
  /** Public price by region. */
  prices: Record<string, number>
  /** Stock state by sales channel. */
  stock: Record<string, StockState>
}

/** A product as it was read; `offered` is false for what may not be shown or sold. */
export interface SourceProduct {
  id: string
  handle: string
  title: string
  subtitle: string
  description: string
  stamp: string
  offered: boolean
  attributes: unknown
  lines: { handle: string; name: string }[]
  salesChannelIds: string[]
  /** Names of topics and effects of its guidance in each language. */
  guidance: Record<SearchLanguage, string[]>
  sizes: SourceSize[]
}

const specificationOf = (product: SourceProduct, size: SourceSize): Specification | null => {
  const whole = productSpecificationSchema.safeParse(product.attributes)
  const own = variantSpecificationSchema.safeParse(size.attributes)
  if (!whole.success || !own.success || whole.data.family !== own.data.family) return null
  return combineSpecification(whole.data, own.data)
}

const unique = (words: string[]): string[] => [...new Set(words)]

const tokens = (texts: readonly string[]): string[] => unique(texts.flatMap(tokenize))

/** Where the attributes are known they say each figure; a title would add those of its pilot needle. */
const titleWords = (size: SourceSize, specified: boolean): string[] => {
  const words = tokens([size.title, ...size.options])
  return specified ? words.filter((word) => !isMeasure(word)) : words
}

const termsOf = (product: SourceProduct, specification: Specification | null): string[] => {
  const { lengthMm, threadLengthMm, ...values } = specification ? sizeFacets(specification) : {}
  return [
    ...product.lines.map(({ handle }) => `line:${handle}`),
    ...Object.entries(values).map(([facet, value]) => `${facet}:${value}`),
    ...(lengthMm === undefined ? [] : [`length:${bandOf(lengthMm)}`]),
    ...(threadLengthMm === undefined ? [] : [`thread_length:${bandOf(threadLengthMm)}`]),
  ]
}

function entriesOf(product: SourceProduct, size: SourceSize): SearchEntry[] {
  const specification = specificationOf(product, size)
  const facets = specification ? sizeFacets(specification) : {}
  const common = {
    variantId: size.id,
    rank: size.rank,
    sku: size.sku,
    title: size.title,
    terms: termsOf(product, specification),
    lengthMm: facets.lengthMm ?? null,
    threadMm: facets.threadLengthMm ?? null,
    prices: size.prices,
  }
  const title = unique([
    ...tokens([product.title, size.sku]),
    ...titleWords(size, specification !== null),
  ])
  const line = tokens([...product.lines.map(({ name }) => name), product.subtitle])
  return searchLanguages.flatMap((language) => {
    const words = {
      title,
      attributes: specification ? searchWords(specification, language) : [],
      line,
      guidance: tokens([...product.guidance[language], product.description]),
    }
    return product.salesChannelIds.map((salesChannelId) => ({
      ...common,
      language,
      salesChannelId,
      stock: size.stock[salesChannelId] ?? "out",
      words,
    }))
  })
}

/** Takes a product as it was read; returns what the index holds of it: nothing to find when it is not offered. */
export function makeDocument(product: SourceProduct): SearchDocument {
  const { id, handle, title, stamp, offered, sizes } = product
  return {
    productId: id,
    handle,
    title,
    stamp,
    entries: offered ? sizes.flatMap((size) => entriesOf(product, size)) : [],
  }
}
