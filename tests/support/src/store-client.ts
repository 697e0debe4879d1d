import { askOk } from "./http.ts"
import type { TestEnvironment } from "./environment.ts"

/** A region of the shop as the store API tells it. */
export interface Region {
  id: string
  name: string
  currency_code: string
}

/** The part of a product that the suites read. */
export interface StoreProduct {
  id: string
  handle: string
  title: string
  variants: {
    id: string
    sku: string
    calculated_price?: { calculated_amount: number; currency_code: string }
  }[]
}

/** A client of `/store`, with the publishable key on every request. */
export interface StoreClient {
  get: <Body>(path: string) => Promise<Body>
  post: <Body>(path: string, json: unknown) => Promise<Body>
  regions: () => Promise<Region[]>
  /** Every product with its variants and their prices in the region of that currency (`eur`, `gbp`, `usd`). */
  products: (currency?: string) => Promise<StoreProduct[]>
  product: (handle: string) => Promise<StoreProduct>
}

/** Opens a client of the store API; it holds no state but address and key. */
export function storeClient(
  environment: Pick<TestEnvironment, "backendUrl" | "publishableKey">,
): StoreClient {
  const headers = { "x-publishable-api-key": environment.publishableKey }
  const get = <Body>(path: string) => askOk<Body>(`${environment.backendUrl}${path}`, { headers })
  const post = <Body>(path: string, json: unknown) =>
    askOk<Body>(`${environment.backendUrl}${path}`, { method: "POST", headers, json })

  async function regions() {
    return (await get<{ regions: Region[] }>("/store/regions")).regions
  }
  async function products(currency = "eur") {
    const region = (await regions()).find((one) => one.currency_code === currency)
    if (region === undefined) throw new Error(`The shop has no region that pays in ${currency}.`)
    const query = `limit=100&region_id=${region.id}&fields=id,handle,title,*variants,*variants.calculated_price`
    return (await get<{ products: StoreProduct[] }>(`/store/products?${query}`)).products
  }
  async function product(handle: string) {
    const found = (await products()).find((one) => one.handle === handle)
    if (found === undefined) throw new Error(`The shop has no product ${handle}.`)
    return found
  }
  return { get, post, regions, products, product }
}
