import { store } from "./http"

/** What a search answers, as far as these specs read it. */
export interface Found {
  products: {
    handle: string
    title: string
    sizes: { variant_id: string; sku: string; stock: string; price: number | null }[]
  }[]
  count: number
  facets: Record<string, { value: string; count: number }[]>
  ranges: Record<string, { min: number; max: number } | null>
  corrections: { typed: string; used: string }[]
  nearest: { handle: string }[]
}

/** Searches as the storefront does, with prices in euro. */
export async function find(query: Record<string, string>): Promise<Found> {
  const text = new URLSearchParams({ currency_code: "eur", ...query }).toString()
  return (await store<Found>("GET", `/search?${text}`)).body
}

/** Handles of what a text finds, in order. */
export const handlesOf = async (q: string, more: Record<string, string> = {}): Promise<string[]> =>
  (await find({ q, limit: "100", ...more })).products.map(({ handle }) => handle)
