import { inChoosingOrder } from "./option-order"
import type { SpecificationEntry } from "./specification"
import type { StoreProduct, StoreVariant } from "./schema"

/** Whether a variant can be bought: in stock, one to four left, or none. */
export type StockState = "in" | "low" | "out"

/** A price in major units of its currency, exactly as Medusa calculated it. */
export type Price = {
  /** ISO 4217 code, lower case. */
  currency: string
  withTax: number
  withoutTax: number
  /** True where the amount as entered already holds the tax (Europe, United Kingdom). */
  taxIncluded: boolean
}

export type VariantView = {
  id: string
  sku: string
  title: string
  /** Option title → chosen value, in the order in which the product lists its options. */
  options: Record<string, string>
  /** Null when the variant is not sold in this market. */
  price: Price | null
  stock: StockState
  specification: SpecificationEntry["variants"][number]["attributes"] | null
}

export type ProductView = {
  id: string
  handle: string
  title: string
  subtitle: string
  description: string
  updatedAt: string | null
  line: { handle: string; name: string } | null
  optionTitles: string[]
  /** True for sample data, which is marked wherever it is shown. */
  sample: boolean
  specification: SpecificationEntry["specification"] | null
  parties: SpecificationEntry["parties"] | null
  variants: VariantView[]
  /** The lowest price with the lowest tax-inclusive amount; null when nothing is sold in this market. */
  priceFrom: Price | null
  /** The best state among the variants. */
  stock: StockState
}

const RANK: Record<StockState, number> = { in: 2, low: 1, out: 0 }

const priceView = ({ calculated_price: price }: StoreVariant): Price | null => {
  const amount = price?.calculated_amount
  if (price === null || price === undefined || amount === null || amount === undefined) return null
  return {
    currency: price.currency_code ?? "",
    withTax: price.calculated_amount_with_tax ?? amount,
    withoutTax: price.calculated_amount_without_tax ?? amount,
    taxIncluded: price.is_calculated_price_tax_inclusive ?? false,
  }
}

const variantView = (
  variant: StoreVariant,
  stock: ReadonlyMap<string, StockState>,
  entry: SpecificationEntry | undefined,
): VariantView => ({
  id: variant.id,
  sku: variant.sku ?? "",
  title: variant.title ?? "",
  options: Object.fromEntries(
    (variant.options ?? []).map(({ option, value }) => [option?.title ?? "", value]),
  ),
  price: priceView(variant),
  // A state that is not known counts as out: the shop never promises what it cannot see.
  stock: stock.get(variant.id) ?? "out",
  specification:
    entry?.variants.find(({ variant_id }) => variant_id === variant.id)?.attributes ?? null,
})

/** What pages show of a product: Medusa's answer joined with its stock states and specification. */
export const productView = (
  product: StoreProduct,
  stock: ReadonlyMap<string, StockState>,
  entry: SpecificationEntry | undefined,
): ProductView => {
  const variants = (product.variants ?? []).map((variant) => variantView(variant, stock, entry))
  const prices = variants.flatMap(({ price }) => (price ? [price] : []))
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle ?? "",
    description: product.description ?? "",
    updatedAt: product.updated_at ?? null,
    line: product.categories?.[0] ?? null,
    optionTitles: inChoosingOrder((product.options ?? []).map(({ title }) => title)),
    sample: entry?.sample ?? false,
    specification: entry?.specification ?? null,
    parties: entry?.parties ?? null,
    variants,
    priceFrom: prices.toSorted((a, b) => a.withTax - b.withTax)[0] ?? null,
    stock: variants.reduce<StockState>(
      (best, { stock: state }) => (RANK[state] > RANK[best] ? state : best),
      "out",
    ),
  }
}
