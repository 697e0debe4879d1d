import type { Parties } from "../parties/parties.ts"
import type { Family, ProductSpecification, VariantSpecification } from "../schema/specification.ts"

/** Prices in major units; tax is included in EUR and GBP, not in USD, as the regions are set up. */
export type SamplePrices = { eur: number; gbp: number; usd: number }

/** A topic of the safety-content package. */
export type SampleTopicId = "thread-lift" | "microcannula-filler" | "mesotherapy-multi-needle"

/** A line of the shop; its handle is the category handle in the backend. */
export type SampleLine = { handle: string; name: string; description: string }

/** One sellable size. */
export type SampleVariant = {
  sku: string
  title: string
  /** One value per option title of the product. */
  options: Record<string, string>
  specification: VariantSpecification
  prices: SamplePrices
  /** Units at the sample stock location, 0 for sold out. */
  stock: number
}

/** One product with all its sizes; `sample` is always true and must be shown. */
export type SampleProduct = {
  handle: string
  title: string
  subtitle: string
  description: string
  line: string
  family: Family
  optionTitles: string[]
  specification: ProductSpecification
  topicIds: SampleTopicId[]
  parties: Parties
  sample: true
  variants: SampleVariant[]
}

/** The whole sample catalogue. */
export type SampleCatalogue = {
  sampleVersion: string
  lines: SampleLine[]
  products: SampleProduct[]
}
