import { describe, expect, it } from "vitest"
import { store } from "./support/http"
import { find, handlesOf } from "./support/search"

describe("a search", () => {
  it.each([
    "27g 38 mm cannula",
    "27 G 38mm Kanüle",
    "gauge 27 1.5 inch microcannula",
    "0.4 mm 38 canule",
  ])("for %j finds the sizes of 27 gauge and 38 mm", async (q) => {
    const { products } = await find({ q })
    const sizes = products.flatMap((product) => product.sizes.map(({ sku }) => sku))
    expect(sizes.toSorted()).toEqual(["FG-MC-PIL-27G-38", "FG-MC-SOL-27G-38", "FG-MC-THW-27G-38"])
  })

  it.each(["FG-MC-SOL-22G-50", "fg mc sol 22g 50", "fgmcsol22g50"])(
    "for the SKU %j finds it first",
    async (q) => {
      const { products } = await find({ q })
      expect(products[0]?.sizes[0]?.sku).toBe("FG-MC-SOL-22G-50")
    },
  )

  it("takes names of the field for one another", async () => {
    const handles = await handlesOf("PDO cog")
    expect(handles).toContain("pdo-cog-thread-cut")
    expect(await handlesOf("polydioxanone barbed")).toEqual(expect.arrayContaining(handles))
    expect(await handlesOf("Polydioxanon Widerhaken", { language: "de" })).toEqual(
      expect.arrayContaining(handles),
    )
  })

  it("corrects a misspelt word and says so", async () => {
    const { count, corrections } = await find({ q: "polidioxanone" })
    expect(count).toBe((await find({ q: "polydioxanone" })).count)
    expect(corrections).toEqual([{ typed: "polidioxanone", used: "polydioxanone" }])
  })

  it("that finds nothing names the nearest", async () => {
    const { count, nearest } = await find({ q: "31g cannula" })
    expect(count).toBe(0)
    expect(nearest.map(({ handle }) => handle)).toContain("microcannula")
  })

  it("counts each facet without its own narrowing", async () => {
    const wide = await find({ q: "cannula" })
    const narrow = await find({ q: "cannula", gauge: "27" })
    expect(narrow.facets["gauge"]).toEqual(wide.facets["gauge"])
    expect(narrow.count).toBe(wide.facets["gauge"]?.find(({ value }) => value === "27")?.count)
    const both = await find({ q: "cannula", gauge: "27", pilot: "no" })
    expect(both.count).toBe(narrow.facets["pilot"]?.find(({ value }) => value === "no")?.count)
  })

  it("narrows by length and price", async () => {
    const { products } = await find({ length_min: "49", length_max: "50.5", line: "microcannulas" })
    const skus = products.flatMap((product) => product.sizes.map(({ sku }) => sku))
    expect(skus.length).toBeGreaterThan(3)
    expect(skus.every((sku) => sku.endsWith("-50"))).toBe(true)
    const cheap = await find({ price_max: "10" })
    for (const { sizes } of cheap.products)
      for (const { price } of sizes) expect(price).toBeLessThanOrEqual(10)
  })

  it("has pages that join without gap or repetition, in every order", async () => {
    for (const sort of ["relevance", "title", "price", "-price"]) {
      const { count } = await find({ q: "sample", sort })
      const seen: string[] = []
      for (let offset = 0; offset < count; offset += 4)
        seen.push(...(await handlesOf("sample", { sort, limit: "4", offset: String(offset) })))
      expect(seen).toHaveLength(count)
      expect(new Set(seen).size).toBe(count)
    }
  })

  it("has no more to give than is public", async () => {
    const { body } = await store("GET", "/search?currency_code=eur&q=")
    expect(JSON.stringify(body)).not.toMatch(/quantity|inventory|"prices"|metadata/)
  })
})

describe("suggestions", () => {
  it("complete words, products and SKUs", async () => {
    const suggest = async (q: string) =>
      (
        await store<{ suggestions: { text: string }[] }>("GET", `/search/suggestions?q=${q}`)
      ).body.suggestions.map(({ text }) => text)
    expect(await suggest("cann")).toContain("cannula")
    expect(await suggest("Microcann")).toContain("Microcannula")
    expect(await suggest("fg-mc-sol-22")).toContain("FG-MC-SOL-22G-50")
  })
})

describe("a search refuses, in words,", () => {
  it.each([
    ["no region", "q=x"],
    ["two ways to name a region", "currency_code=eur&region_id=reg_1"],
    ["a region that there is not", "region_id=reg_none"],
    ["a currency that there is not", "currency_code=xxx"],
    ["a text that is far too long", `currency_code=eur&q=${"a".repeat(300)}`],
    ["two texts", "currency_code=eur&q=a&q=b"],
    ["a gauge that is none", "currency_code=eur&gauge=27;drop"],
    ["a value with quotes", "currency_code=eur&material=PDO'"],
    ["a length that is none", "currency_code=eur&length_min=NaN"],
    ["a language that it has not", "currency_code=eur&language=xx"],
    ["a page of more than a hundred", "currency_code=eur&limit=101"],
    ["a parameter that it does not know", "currency_code=eur&fields=*"],
    ["a NUL character", "currency_code=eur&q=%00"],
  ])("%s", async (_what, query) => {
    const { status, body } = await store("GET", `/search?${query}`)
    expect(status).toBe(400)
    expect(String(body["message"]).length).toBeGreaterThan(10)
  })

  it.each([
    "'",
    '"',
    "\\",
    "& | ! <-> :*",
    "' OR 1=1 --",
    "((((",
    "%_%",
    "日本語",
    "😀",
    "a".repeat(200),
  ])("nothing that somebody may type: %j", async (q) => {
    const query = new URLSearchParams({ currency_code: "eur", q }).toString()
    expect((await store("GET", `/search?${query}`)).status).toBe(200)
    const typed = new URLSearchParams({ q }).toString()
    expect((await store("GET", `/search/suggestions?${typed}`)).status).toBe(200)
  })
})
