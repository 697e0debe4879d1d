import "server-only"
import type { Specification } from "@finegauge/catalogue"
import type { MarketConfig } from "@/config/markets"
import { MOST_COMPARED } from "./compare-items"
import { firstVariant } from "./offer"
import { getProduct, handlesOfReferences } from "./queries"
import { wholeSpecification } from "./specification-view"
import type { ProductView, VariantView } from "./view"

/** One size of one product in a comparison, as the address names it. */
export type ComparedItem = {
  item: string
  product: ProductView
  variant: VariantView
  specification: Specification | undefined
}

/** What an address asks to compare: what was found, what stands over the limit, and what this shop does not have. */
export type FoundItems = { items: ComparedItem[]; over: ComparedItem[]; unknown: string[] }

const itemOf = (item: string, product: ProductView | null): ComparedItem | undefined => {
  const sku = item.toUpperCase()
  const variant = product?.variants.find((one) => one.sku.toUpperCase() === sku)
  const chosen = variant ?? (product?.handle === item ? firstVariant(product.variants) : undefined)
  return product && chosen
    ? { item, product, variant: chosen, specification: wholeSpecification(product, chosen) }
    : undefined
}

/** Finds handles (their first size that can be bought) and references; a size named twice stands once. */
export async function findCompared(
  market: MarketConfig,
  names: readonly string[],
): Promise<FoundItems> {
  const products = await Promise.all(names.map((name) => getProduct(market, name)))
  const handles = await handlesOfReferences(names.filter((_, at) => !products[at]))
  const found = await Promise.all(
    names.map(async (name, at) => {
      const handle = handles.get(name.toUpperCase())
      const product = products[at] ?? (handle ? await getProduct(market, handle) : null)
      return itemOf(name, product)
    }),
  )
  const all = found.filter((one) => one !== undefined)
  const once = all.filter(
    ({ variant }, at) => all.findIndex((other) => other.variant.id === variant.id) === at,
  )
  return {
    items: once.slice(0, MOST_COMPARED),
    over: once.slice(MOST_COMPARED),
    unknown: names.filter((_, at) => !found[at]),
  }
}
