import type { Parties, ProductSpecification, VariantSpecification } from "@finegauge/catalogue"

/** A specification as an editor or the seed supplies it, not yet checked. */
export interface SpecificationInput {
  /** Attributes of the product, its family among them. */
  attributes: Record<string, unknown>
  /** Manufacturer and the other parties; null where nothing is stated. */
  parties: Record<string, unknown> | null
  /** True for sample data. */
  sample: boolean
  /** Attributes of each variant, found by its SKU. */
  variants: { sku: string; attributes: Record<string, unknown> }[]
}

/** A specification that the catalogue's schemas accept. */
export interface CheckedSpecification {
  family: ProductSpecification["family"]
  attributes: ProductSpecification
  parties: Parties | null
  sample: boolean
  variants: { sku: string; attributes: VariantSpecification }[]
}
