import { describe, expect, it } from "vitest"

import { HANDLE, LIFETIME_SECONDS, renewals, SWEEP_SECONDS, tags } from "./cache-manifest"

const known = { lines: ["lifting-threads"], products: ["mono", "cog"] }

describe("renewals", () => {
  it("renews a product everywhere it stands", () => {
    const { tags: stale, paths } = renewals([{ kind: "product", handle: "mono" }], known)
    expect(stale).toEqual(["product:mono", "stock:mono", "guidance:mono", "catalogue"])
    expect(paths).toContain("/en-gb/products/mono")
    expect(paths).toContain("/de-de/catalogue")
    expect(paths).toContain("/fr-fr/catalogue/lifting-threads")
    expect(paths).toContain("/en-us")
    expect(paths).not.toContain("/en-gb/products/cog")
  })

  it("leaves the data of a product alone when only its stock changed", () => {
    const { tags: stale } = renewals([{ kind: "stock", handle: "mono" }], known)
    expect(stale).toEqual([tags.stockOf("mono"), tags.stock()])
  })

  it("renews only product pages for guidance", () => {
    const { tags: stale, paths } = renewals([{ kind: "guidance", handle: "mono" }], known)
    expect(stale).toEqual(["guidance:mono"])
    expect(paths).toHaveLength(5)
  })

  it("renews every product for a change of the catalogue", () => {
    const { tags: stale, paths } = renewals([{ kind: "catalogue" }], known)
    expect(stale).toContain(tags.products())
    expect(paths).toContain("/en-ie/products/cog")
  })

  it("fetches the named products first, and nothing twice", () => {
    const { paths } = renewals(
      [{ kind: "catalogue" }, { kind: "stock", handle: "cog" }, { kind: "product", handle: "cog" }],
      known,
    )
    expect(paths[0]).toBe("/en-gb/products/cog")
    expect(new Set(paths).size).toBe(paths.length)
  })

  it("still names the product's own pages when nothing else is known", () => {
    const { paths } = renewals([{ kind: "product", handle: "mono" }], { lines: [], products: [] })
    expect(paths.filter((path) => path.includes("mono"))).toHaveLength(5)
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
