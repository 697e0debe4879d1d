import { resolveGuidance } from "@finegauge/safety-content/languages"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  searchLanguages,
  type SearchLanguage,
  type SourceProduct,
  type StockState,
} from "../../../modules/product-search"
import {
  readStockStates,
  stockFields,
  type Query,
  type StockedVariant,
} from "../../change-signal/read/stock-states"
import { unsellableAmong } from "../../sale/read/sale-states"
import { readPublicPrices, type PricedVariant } from "./public-prices"
import type { Stamped } from "./stamps"

interface VariantRow extends StockedVariant, PricedVariant {
  sku: string | null
  title: string | null
  variant_rank: number | null
  options?: ({ value: string } | null)[] | null
  variant_specification?: { attributes: unknown } | null
}

interface ProductRow {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  categories?: ({ handle: string; name: string; is_active: boolean } | null)[] | null
  sales_channels?: ({ id: string } | null)[] | null
  product_specification?: { attributes: unknown } | null
  product_guidance?: { topic_ids: string[] } | null
  variants?: (VariantRow | null)[] | null
}

const FIELDS = [
  ...["id", "handle", "title", "subtitle", "description", "sales_channels.id"],
  ...["handle", "name", "is_active"].map((field) => `categories.${field}`),
  "product_specification.attributes",
  "product_guidance.topic_ids",
  ...["sku", "title", "variant_rank", "options.value", "price_set.id"].map(
    (field) => `variants.${field}`,
  ),
  "variants.variant_specification.attributes",
  ...stockFields,
]

const present = <Thing>(things: (Thing | null)[] | null | undefined): Thing[] =>
  (things ?? []).filter((thing) => thing !== null)

/** Names of the topics and of their side effects; guidance that cannot be read has none. */
function guidanceNames(topicIds: string[], language: SearchLanguage): string[] {
  try {
    const { topics, effects } = resolveGuidance(topicIds, language)
    return [...topics.map(({ title }) => title), ...effects.map(({ name }) => name)]
  } catch {
    return []
  }
}

/** Stock states of variants in each sales channel, by variant and channel. */
async function stockByChannel(
  query: Query,
  variants: VariantRow[],
  channels: string[],
): Promise<Map<string, Record<string, StockState>>> {
  const found = new Map<string, Record<string, StockState>>()
  for (const channel of channels) {
    for (const { variant_id: id, state } of await readStockStates(query, variants, channel)) {
      found.set(id, { ...found.get(id), [channel]: state })
    }
  }
  return found
}

/** Reads stamped products with all that their documents are made from; one that is gone is left out. */
export async function readSourceProducts(
  container: MedusaContainer,
  stamped: readonly Stamped[],
): Promise<SourceProduct[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const stamps = new Map(stamped.map(({ productId, stamp }) => [productId, stamp]))
  const ids = [...stamps.keys()]
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: ids } })
  const rows = data as unknown as ProductRow[]
  const variants = rows.flatMap((row) => present(row.variants))
  const channelsOf = (row: ProductRow) => present(row.sales_channels).map(({ id }) => id)
  const unsellable = await unsellableAmong(query, ids)
  const stock = await stockByChannel(query, variants, [...new Set(rows.flatMap(channelsOf))])
  const prices = await readPublicPrices(container, variants)
  return rows.map((row) => ({
    ...{ id: row.id, handle: row.handle, title: row.title },
    subtitle: row.subtitle ?? "",
    description: row.description ?? "",
    stamp: stamps.get(row.id) ?? "",
    offered: !unsellable.has(row.id),
    attributes: row.product_specification?.attributes ?? null,
    lines: present(row.categories).filter(({ is_active: active }) => active),
    salesChannelIds: channelsOf(row),
    guidance: Object.fromEntries(
      searchLanguages.map((language) => [
        language,
        guidanceNames(row.product_guidance?.topic_ids ?? [], language),
      ]),
    ) as Record<SearchLanguage, string[]>,
    sizes: present(row.variants).map((variant) => ({
      id: variant.id,
      sku: variant.sku ?? "",
      title: variant.title ?? "",
      rank: variant.variant_rank ?? 0,
      options: present(variant.options).map(({ value }) => value),
      attributes: variant.variant_specification?.attributes ?? null,
      prices: prices.get(variant.id) ?? {},
      stock: stock.get(variant.id) ?? {},
    })),
  }))
}
