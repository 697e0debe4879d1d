import { legalTextKinds, type LegalTextKind } from "@/config/legal-texts"
import { markets } from "@/config/markets"

/**
 * Seconds for which an answer of the backend is kept, and at most a page made from it. A page may be made from
 * an answer of this age, live as long again, and then wait for the next sweep: 120 + 120 + 60 s are the five
 * minutes that a lost signal costs at most.
 */
export const LIFETIME_SECONDS = 120

/** Seconds between two rounds in which the shop visits its own pages. */
export const SWEEP_SECONDS = 60

/** A handle as Medusa makes it; anything else never becomes a tag, a path or a request. */
export const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Every tag of the storefront's cache. The lifetime is the same for all (LIFETIME_SECONDS, renewed by the
 * sweep); what differs is what an answer holds and which signal of the backend renews it (`renewals` below).
 *
 * | tag                | what is cached under it                              | renewed by            |
 * |--------------------|------------------------------------------------------|-----------------------|
 * | catalogue          | lines, product lists, regions                        | product, catalogue    |
 * | products           | every single product as well (all pages at once)     | catalogue             |
 * | product:<handle>   | one product with prices and specification            | product               |
 * | stock              | stock states in lists                                | stock                 |
 * | stock:<handle>     | stock states of one product                          | stock, product        |
 * | guidance:<handle>  | resolved guidance of one product                     | guidance, product     |
 * | legal              | imprint, terms, privacy and withdrawal notices       | legal                 |
 */
export const tags = {
  catalogue: () => "catalogue",
  products: () => "products",
  product: (handle: string) => `product:${handle}`,
  stock: () => "stock",
  stockOf: (handle: string) => `stock:${handle}`,
  guidance: (handle: string) => `guidance:${handle}`,
  legal: () => "legal",
} as const

/** What the backend says has changed. */
export type Change =
  | { kind: "product"; handle: string }
  | { kind: "stock"; handle: string }
  | { kind: "guidance"; handle: string }
  | { kind: "catalogue" }
  | { kind: "legal" }

/** Handles that stand on list pages, as far as the storefront knows them when a signal arrives. */
export type Known = { lines: readonly string[]; products: readonly string[] }

/** What a change makes old: tags to mark stale, pages of what changed itself, and other pages that show it. */
type Renewal = { tags: readonly string[]; pages: readonly string[]; lists: readonly string[] }

const listPaths = (lines: readonly string[]): string[] => [
  "",
  "/catalogue",
  ...lines.map((line) => `/catalogue/${line}`),
]

const legalPath = (kind: LegalTextKind): string => `/legal/${kind}`

const productPath = (handle: string): string => `/products/${handle}`

const renewal = (change: Change, known: Known): Renewal => {
  switch (change.kind) {
    case "product":
      return {
        tags: [
          tags.product(change.handle),
          tags.stockOf(change.handle),
          tags.guidance(change.handle),
          tags.catalogue(),
        ],
        pages: [productPath(change.handle)],
        lists: listPaths(known.lines),
      }
    case "stock":
      return {
        tags: [tags.stockOf(change.handle), tags.stock()],
        pages: [productPath(change.handle)],
        lists: listPaths(known.lines),
      }
    case "guidance":
      return {
        tags: [tags.guidance(change.handle)],
        pages: [productPath(change.handle)],
        lists: [],
      }
    case "catalogue":
      return {
        tags: [tags.catalogue(), tags.products(), tags.stock()],
        pages: [],
        lists: [...listPaths(known.lines), ...known.products.map(productPath)],
      }
    case "legal":
      return { tags: [tags.legal()], pages: legalTextKinds.map(legalPath), lists: [] }
  }
}

/** Takes changes, returns what they make old, each thing once and the paths in every locale. */
export const renewals = (changes: readonly Change[], known: Known): Renewal => {
  const all = changes.map((change) => renewal(change, known))
  const once = (part: keyof Renewal): string[] => [...new Set(all.flatMap((one) => one[part]))]
  const everywhere = (paths: string[]): string[] =>
    paths.flatMap((path) => markets.map(({ locale }) => `/${locale}${path}`))
  const pages = once("pages")
  return {
    tags: once("tags"),
    pages: everywhere(pages),
    lists: everywhere(once("lists").filter((path) => !pages.includes(path))),
  }
}
