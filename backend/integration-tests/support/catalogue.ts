import { strict as assert } from "node:assert"
import { sampleCatalogue, type SampleProduct } from "@finegauge/catalogue/sample"
import { store } from "./http"

interface ListedProduct {
  id: string
  handle: string
  variants: { id: string; sku: string }[]
}

/** The product of the sample catalogue with this handle. */
export function sampleProduct(handle: string): SampleProduct {
  const found = sampleCatalogue.products.find((product) => product.handle === handle)
  assert(found, `The sample catalogue has no product ${handle}.`)
  return found
}

/** Products of the running shop as the public sees them. */
export async function listProducts(): Promise<ListedProduct[]> {
  const answer = await store<{ products: ListedProduct[] }>(
    "GET",
    "/products?limit=100&fields=id,handle,variants.id,variants.sku",
  )
  return answer.body.products
}

/** Id of the product with this handle in the running shop. */
export async function productId(handle: string): Promise<string> {
  const found = (await listProducts()).find((product) => product.handle === handle)
  assert(found, `The shop has no product ${handle}.`)
  return found.id
}

/** Ids of all variants of the running shop by their SKU. */
export async function variantIds(): Promise<Map<string, string>> {
  const products = await listProducts()
  return new Map(products.flatMap(({ variants }) => variants.map(({ id, sku }) => [sku, id])))
}
