import type { DeviceSafety } from "@finegauge/safety-content/export"
import type { ProductView } from "./view"

const availability = { in: "InStock", low: "LimitedAvailability", out: "OutOfStock" } as const

/**
 * schema.org data of a product. A sample gets its name and the statement that it is one, nothing
 * else: prices, makers and measurements that nobody stated must not reach a search engine as facts.
 * A device that is really sold states its safety; what has no guidance is stated as a product only.
 */
export function productJsonLd(
  product: ProductView,
  url: string,
  safety: DeviceSafety | null = null,
): Record<string, unknown> {
  const base = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    url,
  }
  if (product.sample)
    return { ...base, disambiguatingDescription: "Sample data for demonstration; not on sale." }
  return {
    ...base,
    ...(safety === null ? {} : { "@type": ["Product", "MedicalDevice"], ...safety }),
    description: product.description,
    offers: product.variants.flatMap(({ sku, price, stock }) =>
      price
        ? [
            {
              "@type": "Offer",
              sku,
              price: price.withTax,
              priceCurrency: price.currency.toUpperCase(),
              availability: `https://schema.org/${availability[stock]}`,
              url,
            },
          ]
        : [],
    ),
  }
}
