import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { bandOf, readBand } from "../rules/bands"
import { makeDocument, type SourceProduct } from "../rules/make-document"
import { editDistance, nearestWords } from "../rules/nearest-words"
import { queryTerms, textQuery, type ReadWord } from "../rules/query-terms"
import { searchSql } from "../rules/search-sql"
import { skuKey } from "../rules/sku-key"
import type { SearchRequest } from "../types"

const word = (typed: string, more: Partial<ReadWord> = {}): ReadWord => ({
  typed,
  lexemes: [typed],
  known: false,
  begins: [],
  near: [],
  ...more,
})

describe("spelling", () => {
  it.each([
    ["canula", "cannula", 1],
    ["ocg", "cog", 1],
    ["mehs", "mesh", 1],
    ["", "abc", 3],
    ["same", "same", 0],
  ])("of %s and %s differs by %i", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
    expect(editDistance(other, one)).toBe(distance)
  })

  it("takes all words that are equally near, and none that are far or too short to tell", () => {
    const words = [{ word: "cannula" }, { word: "cannulas" }, { word: "canal" }]
    expect(nearestWords("canula", words)).toEqual([{ word: "cannula" }])
    expect(nearestWords("threat", words)).toEqual([])
    expect(nearestWords("pcd", [{ word: "pcl" }])).toEqual([])
  })
})

describe("the terms of a query", () => {
  it("leave known words, complete beginnings, correct mistakes and drop what says nothing", () => {
    const near = [{ word: "cannula", lexeme: "cannula" }]
    expect(
      queryTerms([
        word("the", { lexemes: [] }),
        word("pdo", { known: true }),
        word("thr", { begins: ["thread", "three"] }),
        word("canula", { near }),
        word("xyzzy"),
      ]),
    ).toEqual({
      groups: [["pdo"], ["thread", "three"], ["cannula"], ["xyzzy"]],
      corrections: [{ typed: "canula", used: "cannula" }],
    })
  })

  it("are quoted for PostgreSQL", () => {
    expect(textQuery([["a", "a", "b'c"], ["d"]])).toBe("('a' | 'b''c') & ('d')")
    expect(textQuery([["a"], ["b"]], true)).toBe("('a') | ('b')")
    expect(textQuery([])).toBe("")
  })
})

it("bands hold every length, and read back what they wrote", () => {
  for (const mm of [0, 1.5, 5.99, 6, 38, 44.9, 45, 150, 999, 5000]) {
    const { min, max } = readBand(bandOf(mm))
    expect(min).toBeLessThan(max)
    if (mm < 1000) expect(mm >= min && mm < max, `${mm} mm`).toBe(true)
  }
})

it("a SKU is the same with and without signs", () => {
  expect(skuKey("fg mc-sol 22G 50")).toBe(skuKey("FG-MC-SOL-22G-50"))
})

const request: SearchRequest = {
  text: "x",
  language: "en",
  salesChannelIds: ["sc"],
  regionId: "reg",
  values: { gauge: ["27"], pilot: ["no"] },
  ranges: { price: { max: 10 } },
  sort: "relevance",
  limit: 20,
  offset: 0,
}

describe("the statement", () => {
  it("counts each facet in use without itself and with all others", () => {
    const { sql } = searchSql(request, [["x"]])
    const part = (facet: string) =>
      sql.split(`without_${facet} as materialized (`)[1]?.split("limit")[0]
    expect(part("gauge")).not.toContain(":gauge_values")
    expect(part("gauge")).toContain(":pilot_values")
    expect(part("gauge")).toContain(":price_max")
    expect(part("price")).not.toContain(":price_max")
  })

  it("holds nothing that was typed", () => {
    const typed = { ...request, text: "x'; drop", regionId: "r'", values: { line: ["l'"] } }
    const { sql } = searchSql(typed, [["x'; drop"]])
    expect(sql).not.toMatch(/drop|r'\b|l'\s*[,)]$/)
  })
})

describe("a document", () => {
  const sample = sampleCatalogue.products.find(({ handle }) => handle === "microcannula")
  const source = (more: Partial<SourceProduct> = {}): SourceProduct => ({
    ...{ id: "p", handle: "microcannula", title: "Microcannula", subtitle: "", description: "" },
    stamp: "1",
    offered: true,
    attributes: sample?.specification,
    lines: [{ handle: "microcannulas", name: "Microcannulas" }],
    salesChannelIds: ["a", "b"],
    guidance: { en: ["Bruise"], de: ["Bluterguss"], fr: ["Ecchymose"] },
    sizes: [
      {
        ...{ id: "v", sku: "FG-1", title: "27G × 38 mm, pilot needle 25G", rank: 0 },
        options: ["27G", "38 mm"],
        attributes: sample?.variants.find(({ sku }) => sku === "FG-MC-SOL-27G-38")?.specification,
        prices: { reg: 10 },
        stock: { a: "low" },
      },
    ],
    ...more,
  })

  it("has each size for each language and channel, out of stock where nothing is known", () => {
    const { entries } = makeDocument(source())
    expect(entries).toHaveLength(6)
    expect(entries.map(({ salesChannelId, stock }) => `${salesChannelId} ${stock}`)).toEqual(
      Array.from({ length: 3 }, () => ["a low", "b out"]).flat(),
    )
    expect(entries.find(({ language }) => language === "de")?.words.guidance).toContain(
      "bluterguss",
    )
  })

  it("knows figures from attributes, not from a title that names a pilot needle", () => {
    const [entry] = makeDocument(source()).entries
    const words = Object.values(entry?.words ?? {}).flat()
    expect(words).toContain("g27")
    expect(words).not.toContain("g25")
    expect(entry?.terms).toEqual(
      expect.arrayContaining(["line:microcannulas", "gauge:27", "pilot:no", "length:30-45"]),
    )
  })

  it("of a product that is not offered has nothing to find", () => {
    expect(makeDocument(source({ offered: false })).entries).toEqual([])
  })

  it("of a product without attributes is found by its title", () => {
    const [entry] = makeDocument(source({ attributes: null })).entries
    expect(entry?.words.title).toContain("g27")
    expect(entry?.terms).toEqual(["line:microcannulas"])
  })
})
