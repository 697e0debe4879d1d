import {
  specificationRows,
  specificationSchema,
  type Specification,
  type SpecificationRow,
} from "@finegauge/catalogue"
import type { MarketConfig } from "@/config/markets"
import { attributeWords } from "./attribute-words"
import type { ProductView, VariantView } from "./view"

/** One attribute: the value in the market's own units, and in the other ones where they differ. */
export type AttributeRow = {
  key: string
  label: string
  value: string
  other?: string | undefined
  note?: string | undefined
}

type Market = Pick<MarketConfig, "units" | "formatLocale" | "language">

const rowsIn = (
  specification: Parameters<typeof specificationRows>[0],
  { formatLocale, language }: Market,
  units: "metric" | "inch",
): SpecificationRow[] =>
  specificationRows(specification, {
    locale: formatLocale,
    units,
    messages: attributeWords[language].messages,
  })

/** Rows in the market's units, each with its value in the other system where that reads differently. */
export function attributeRows(
  specification: Parameters<typeof specificationRows>[0],
  market: Market,
): AttributeRow[] {
  const other = new Map(
    rowsIn(specification, market, market.units === "metric" ? "inch" : "metric").map((row) => [
      row.key,
      row.value,
    ]),
  )
  return rowsIn(specification, market, market.units).map(({ key, label, value, note }) => {
    const second = other.get(key)
    const differs = second !== undefined && second !== value
    // The note about the metric value repeats what the second column already says.
    return {
      key,
      label,
      value,
      other: differs ? second : undefined,
      note: differs ? undefined : note,
    }
  })
}

const isUnknown = (attributes: object | null, key: string): boolean =>
  attributes !== null &&
  Object.entries(attributes).some(([name, value]) => name === key && value === "unknown")

/** True when the attribute is known for none of the sizes. */
const unknownForAll = ({ variants }: ProductView, key: string): boolean =>
  variants.every(({ specification }) => isUnknown(specification, key))

/** What all sizes of a product share, as far as it is stated; empty without a valid specification. */
export function productRows({ specification }: ProductView, market: Market): AttributeRow[] {
  if (!specification) return []
  return attributeRows(specification, market).filter(({ key }) => !isUnknown(specification, key))
}

/** Names of the attributes that nobody states, neither for the product nor for any of its sizes. */
export function unstatedLabels(product: ProductView, market: Market): string[] {
  const [first] = product.variants
  const whole = first && wholeSpecification(product, first)
  if (!whole) return []
  return attributeRows(whole, market)
    .filter(({ key }) => isUnknown(product.specification, key) || unknownForAll(product, key))
    .map(({ label }) => label)
}

/** The whole specification of one size, or undefined when product and variant do not fit together. */
export function wholeSpecification(
  product: ProductView,
  variant: VariantView,
): Specification | undefined {
  const parsed = specificationSchema.safeParse({
    ...product.specification,
    ...variant.specification,
    family: product.specification?.family,
  })
  return parsed.success ? parsed.data : undefined
}

/** Rows of one size alone: what is not shared by all sizes, nor unknown for all of them. */
export function variantRows(
  product: ProductView,
  variant: VariantView,
  market: Market,
): AttributeRow[] {
  const specification = wholeSpecification(product, variant)
  if (!specification) return []
  const own = new Set(Object.keys(variant.specification ?? {}))
  return attributeRows(specification, market).filter(
    ({ key }) => own.has(key) && !unknownForAll(product, key),
  )
}
