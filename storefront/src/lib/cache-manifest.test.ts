import { describe, expect, it } from "vitest"

import { HANDLE, LIFETIME_SECONDS, renewals, SWEEP_SECONDS, tags } from "./cache-manifest"

const known = { lines: ["lifting-threads"], products: ["mono", "cog"] }

describe("renewals", () => {
  it("renews a product everywhere it stands", () => {
    const { tags: stale, pages, lists } = renewals([{ kind: "product", handle: "mono" }], known)
    expect(stale).toEqual(["product:mono", "stock:mono", "guidance:mono", "catalogue"])
    expect(pages).toContain("/en-gb/products/mono")
    expect(lists).toContain("/de-de/catalogue")
    expect(lists).toContain("/fr-fr/catalogue/lifting-threads")
    expect(lists).toContain("/en-us")
    expect([...pages, ...lists]).not.toContain("/en-gb/products/cog")
  })

  it("leaves the data of a product alone when only its stock changed", () => {
    const { tags: stale } = renewals([{ kind: "stock", handle: "mono" }], known)
    expect(stale).toEqual([tags.stockOf("mono"), tags.stock()])
  })

  it("renews only product pages for guidance", () => {
    const { tags: stale, pages, lists } = renewals([{ kind: "guidance", handle: "mono" }], known)
    expect(stale).toEqual(["guidance:mono"])
    expect(pages).toHaveLength(5)
    expect(lists).toEqual([])
  })

  it("renews the legal pages alone, in every market, when a legal text was published", () => {
    const { tags: stale, pages, lists } = renewals([{ kind: "legal" }], known)
    expect(stale).toEqual(["legal"])
    expect(pages).toHaveLength(20)
    expect(pages).toContain("/de-de/legal/imprint")
    expect(lists).toEqual([])
  })

  it("renews every product for a change of the catalogue", () => {
    const { tags: stale, lists } = renewals([{ kind: "catalogue" }], known)
    expect(stale).toContain(tags.products())
    expect(lists).toContain("/en-ie/products/cog")
  })

  it("names the pages of what changed apart from those that only show it, and nothing twice", () => {
    const { pages, lists } = renewals(
      [{ kind: "catalogue" }, { kind: "stock", handle: "cog" }, { kind: "product", handle: "cog" }],
      known,
    )
    expect(pages).toHaveLength(5)
    expect(pages).toContain("/en-gb/products/cog")
    const paths = [...pages, ...lists]
    expect(new Set(paths).size).toBe(paths.length)
  })

  it("still names the product's own pages when nothing else is known", () => {
    const { pages } = renewals([{ kind: "product", handle: "mono" }], { lines: [], products: [] })
    expect(pages).toHaveLength(5)
  })
})

describe("lifetimes", () => {
  it("add up to five minutes at most", () => {
    expect(2 * LIFETIME_SECONDS + SWEEP_SECONDS).toBeLessThanOrEqual(300)
  })
})

describe("handles", () => {
  it.each(["a", "pdo-mono-thread", "x1-2"])("takes %s", (text) => expect(text).toMatch(HANDLE))
  it.each(["", "A", "a,b", "a/b", "-a", "a--b", "../a", "a b"])("refuses %j", (text) =>
    expect(text).not.toMatch(HANDLE),
  )
})
