import { sampleCatalogue, type SampleProduct } from "@finegauge/catalogue/sample"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"

/** What products hang on. */
export interface ProductSurroundings {
  salesChannelId: string
  profileId: string
  /** Category of each line by its handle. */
  categories: Map<string, string>
}

/** Mark of a sample product that this seed has made and not yet published: a seed that was cut off can go on. */
export const AWAITS_PUBLICATION = "awaits_publication"

const valuesOf = (product: SampleProduct, option: string): string[] => [
  ...new Set(product.variants.map(({ options }) => options[option] ?? "")),
]

const productOf = (product: SampleProduct, surroundings: ProductSurroundings) => ({
  handle: product.handle,
  title: product.title,
  subtitle: product.subtitle,
  description: product.description,
  // Without guidance and specification nothing can be published; they come next.
  status: ProductStatus.DRAFT,
  metadata: { [AWAITS_PUBLICATION]: true },
  shipping_profile_id: surroundings.profileId,
  sales_channels: [{ id: surroundings.salesChannelId }],
  category_ids: [surroundings.categories.get(product.line) ?? ""],
  options: product.optionTitles.map((title) => ({ title, values: valuesOf(product, title) })),
  variants: product.variants.map(({ sku, title, options, prices }, rank) => ({
    sku,
    title,
    options,
    variant_rank: rank,
    manage_inventory: true,
    allow_backorder: false,
    prices: Object.entries(prices).map(([currency, amount]) => ({
      currency_code: currency,
      amount,
    })),
  })),
})

/** Creates the sample products that never existed; one that somebody deleted stays deleted. */
export async function ensureProducts(
  container: MedusaContainer,
  surroundings: ProductSurroundings,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle"],
    filters: { handle: sampleCatalogue.products.map(({ handle }) => handle) },
    withDeleted: true,
  })
  const known = new Set((data as { handle: string }[]).map(({ handle }) => handle))
  const missing = sampleCatalogue.products.filter(({ handle }) => !known.has(handle))
  if (missing.length === 0) return
  await createProductsWorkflow(container).run({
    input: { products: missing.map((product) => productOf(product, surroundings)) },
  })
}
