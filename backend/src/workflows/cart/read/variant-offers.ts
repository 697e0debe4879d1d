import { getVariantAvailability, QueryContext } from "@medusajs/framework/utils"
import { readSaleStates, type Query } from "../../sale/read/sale-states"
import type { Offer } from "./line-refusal"

/** Where something is sold. */
export interface Market {
  region_id: string
  /** Three letters, lower case. */
  currency_code: string
  sales_channel_id: string
}

interface VariantRow {
  id: string
  sku: string | null
  title: string
  manage_inventory: boolean
  allow_backorder: boolean
  calculated_price?: {
    calculated_amount: number | null
    is_calculated_price_tax_inclusive: boolean
  } | null
  product?: {
    id: string
    title: string
    handle: string
    status: string
    sales_channels?: ({ id: string } | null)[] | null
  } | null
}

/** A variant with what a buyer may know of it, and what decides whether it can be bought. */
export interface VariantOffer extends Offer {
  id: string
  sku: string
  /** Names the size, such as `25G · 38 mm`. */
  title: string
  priceIncludesTax: boolean
  product: { id: string; title: string; handle: string }
}

const FIELDS = [
  ...["id", "sku", "title", "manage_inventory", "allow_backorder", "calculated_price.*"],
  ...["id", "title", "handle", "status", "sales_channels.id"].map((field) => `product.${field}`),
]

/** Reads the variants of the ids as a market offers them, by id, in five queries; unknown ones are left out. */
export async function readVariantOffers(
  query: Query,
  variantIds: readonly string[],
  market: Market,
): Promise<Map<string, VariantOffer>> {
  const ids = [...new Set(variantIds)]
  if (ids.length === 0) return new Map()
  const { region_id, currency_code, sales_channel_id } = market
  const { data } = await query.graph({
    entity: "product_variant",
    fields: FIELDS,
    filters: { id: ids },
    context: { calculated_price: QueryContext({ region_id, currency_code }) },
  })
  const rows = data as unknown as VariantRow[]
  const states = await readSaleStates(
    query,
    rows.flatMap(({ product }) => product?.id ?? []),
  )
  const availability = await getVariantAvailability(query, { variant_ids: ids, sales_channel_id })
  return new Map(
    rows.flatMap(({ product, ...row }) => {
      if (!product) return []
      const offer: VariantOffer = {
        id: row.id,
        sku: row.sku ?? "",
        title: row.title,
        product: { id: product.id, title: product.title, handle: product.handle },
        published: product.status === "published",
        inChannel: (product.sales_channels ?? []).some((one) => one?.id === sales_channel_id),
        price: row.calculated_price?.calculated_amount ?? null,
        priceIncludesTax: row.calculated_price?.is_calculated_price_tax_inclusive ?? false,
        refusals: states.get(product.id)?.refusals ?? [{ reason: "no-specification" }],
        stock: {
          managed: row.manage_inventory,
          backorder: row.allow_backorder,
          available: availability[row.id]?.availability ?? null,
        },
      }
      return [[row.id, offer] as const]
    }),
  )
}
