import "server-only"
import { cache } from "react"

import type { MarketConfig } from "@/config/markets"
import { HANDLE, LIFETIME_SECONDS, tags } from "@/lib/cache-manifest"
import { medusaGet } from "@/lib/medusa/client"
import { regionOf } from "@/lib/medusa/regions"
import { valueOrThrow } from "@/lib/medusa/result"

import {
  categoriesAnswer,
  productsAnswer,
  referencesAnswer,
  stockAnswer,
  type StoreProduct,
} from "./schema"
import { specificationsAnswer, type SpecificationEntry } from "./specification"
import { productView, type ProductView, type StockState } from "./view"

/** One product line as the catalogue shows it. */
export type Line = { id: string; handle: string; name: string; description: string }

type Market = Pick<MarketConfig, "country" | "currency">

const PRODUCT_FIELDS =
  "id,handle,title,subtitle,description,updated_at,*categories,options.title," +
  "variants.id,variants.sku,variants.title,*variants.options,variants.options.option.title,*variants.calculated_price"

/** Product and variant ids the two list routes of the backend take at once. */
const IDS_PER_CALL = 100

const cached = (...list: string[]) => ({
  tags: [tags.products(), ...list],
  seconds: LIFETIME_SECONDS,
})

/** The lines in shop order; throws when the backend is away, so that a static page keeps its last version. */
export const listLines = cache(async (): Promise<Line[]> => {
  const answer = valueOrThrow(
    await medusaGet(categoriesAnswer, "/store/product-categories", {
      query: { limit: 100, fields: "id,handle,name,description,rank" },
      cache: cached(tags.catalogue()),
    }),
  )
  return (answer?.product_categories ?? [])
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ id, handle, name, description }) => ({
      id,
      handle,
      name,
      description: description ?? "",
    }))
})

/** One line by its handle, or null when there is none. */
export const getLine = async (handle: string): Promise<Line | null> =>
  (await listLines()).find((line) => line.handle === handle) ?? null

/** How an answer is kept: under a tag, or not at all. */
const cacheOf = (tag: string | null) => (tag === null ? {} : { cache: cached(tag) })

const readProducts = async (
  market: Market,
  query: Record<string, string | number | readonly string[]>,
  tag: string | null,
): Promise<StoreProduct[]> => {
  const region = valueOrThrow(await regionOf(market))
  const answer = valueOrThrow(
    await medusaGet(productsAnswer, "/store/products", {
      query: {
        ...query,
        fields: PRODUCT_FIELDS,
        region_id: region ?? undefined,
        country_code: market.country,
      },
      ...cacheOf(tag),
    }),
  )
  return answer?.products ?? []
}

const readStock = async (
  ids: readonly string[],
  tag: string | null,
): Promise<Map<string, StockState>> => {
  const answer = valueOrThrow(
    await medusaGet(stockAnswer, "/store/stock-states", {
      query: { product_id: ids },
      ...cacheOf(tag),
    }),
  )
  return new Map(answer?.stock_states.map(({ variant_id, state }) => [variant_id, state]))
}

const readSpecifications = async (
  ids: readonly string[],
  tag: string | null,
): Promise<Map<string, SpecificationEntry>> => {
  const answer = valueOrThrow(
    await medusaGet(specificationsAnswer, "/store/specifications", {
      query: { product_id: ids },
      ...cacheOf(tag),
    }),
  )
  return new Map(answer?.specifications.map((entry) => [entry.product_id, entry]))
}

const joined = async (
  products: StoreProduct[],
  tag: { data: string | null; stock: string | null },
): Promise<ProductView[]> => {
  if (products.length === 0) return []
  const ids = products.map(({ id }) => id).toSorted()
  const [stock, specifications] = await Promise.all([
    readStock(ids, tag.stock),
    readSpecifications(ids, tag.data),
  ])
  return products.map((product) => productView(product, stock, specifications.get(product.id)))
}

/**
 * Products of a market, of one line when its handle is given (an unknown line has none), by title.
 * Throws when the backend is away, so that a static page keeps its last version.
 */
export const listProducts = cache(async (market: Market, line?: string): Promise<ProductView[]> => {
  const category = line === undefined ? undefined : await getLine(line)
  if (category === null) return []
  const products = await readProducts(
    market,
    { limit: IDS_PER_CALL, order: "title", ...(category ? { category_id: category.id } : {}) },
    tags.catalogue(),
  )
  return joined(products, { data: tags.catalogue(), stock: tags.stock() })
})

/** One product of a market by its handle; null when there is none; throws when the backend is away. */
export const getProduct = cache(
  async (market: Market, handle: string): Promise<ProductView | null> => {
    if (!HANDLE.test(handle)) return null
    const products = await readProducts(market, { limit: 1, handle }, tags.product(handle))
    const [view] = await joined(products, {
      data: tags.product(handle),
      stock: tags.stockOf(handle),
    })
    return view ?? null
  },
)

/** Handles of the products that references (SKUs) belong to, by reference in capitals; unknown ones are left out. */
export const handlesOfReferences = async (
  references: readonly string[],
): Promise<Map<string, string>> => {
  if (references.length === 0) return new Map()
  const wanted = [...new Set(references.flatMap((one) => [one, one.toUpperCase()]))]
  const answer = valueOrThrow(
    await medusaGet(referencesAnswer, "/store/products", {
      query: { "variants[sku]": wanted, fields: "handle,variants.sku", limit: IDS_PER_CALL },
    }),
  )
  return new Map(
    (answer?.products ?? []).flatMap(({ handle, variants }) =>
      variants.map(({ sku }) => [(sku ?? "").toUpperCase(), handle] as const),
    ),
  )
}

/**
 * Products of a market by their ids, at most a hundred, as they are offered now: nothing is kept, because every search
 * asks for others. One that is not offered is left out. Throws when the backend is away.
 */
export const productsById = async (
  market: Market,
  ids: readonly string[],
): Promise<Map<string, ProductView>> => {
  const products = await readProducts(market, { limit: IDS_PER_CALL, id: ids }, null)
  const views = await joined(products, { data: null, stock: null })
  return new Map(views.map((view) => [view.id, view]))
}
