import { describe, expect, it } from "vitest"
import { readState, searchHref, without, withoutFacets } from "./state"

const read = (query: string) => {
  const params: Record<string, string[]> = {}
  for (const [key, value] of new URLSearchParams(query))
    params[key] = [...(params[key] ?? []), value]
  return readState(params)
}

describe("a search in an address", () => {
  const full =
    "q=27g+cannula&line=microcannulas&gauge=25&gauge=27&length=30-45&price_min=5&price_max=40.5&sort=-price&page=2"

  it("reads what it wrote", () => {
    expect(searchHref("en-gb", read(full))).toBe(`/en-gb/search?${full}`)
    expect(searchHref("de-de", read(""))).toBe("/de-de/search")
  })

  it.each([
    "gauge=27';drop",
    "pilot=maybe",
    "length=30",
    "price_min=cheap",
    "sort=__proto__",
    "page=-1",
    "page=abc",
    "unknown=1",
  ])("leaves out %s", (query) => {
    expect(searchHref("en-gb", read(query))).toBe("/en-gb/search")
  })

  it("takes a price with a comma and repeats no value", () => {
    expect(read("price_min=4,50").priceMin).toBe("4.50")
    expect(read("gauge=27&gauge=27").values.gauge).toEqual(["27"])
  })

  it("cuts a text that is far too long", () => {
    expect(read(`q=${"a".repeat(500)}`).text).toHaveLength(200)
  })

  it("takes one choice back, or all, and begins again at the first page", () => {
    const state = read(full)
    expect(without(state, "gauge", "25")).toMatchObject({ values: { gauge: ["27"] }, page: 1 })
    expect(without(state, "length").bands).toEqual({})
    expect(without(state, "price")).toMatchObject({ priceMin: "", priceMax: "" })
    expect(searchHref("en-gb", withoutFacets(state))).toBe(
      "/en-gb/search?q=27g+cannula&sort=-price",
    )
  })
})
