import { describe, expect, it } from "vitest"
import { buildSearch } from "./search-index"

const search = buildSearch([
  { id: "bruise", title: "Bruise", text: "Blood under the skin." },
  { id: "sauna", title: "No sauna or hot tub", text: "Heat can make swelling worse." },
  { id: "swelling", title: "Swelling", text: "The area is thicker than before." },
  { id: "oedeme", title: "Œdème", text: "La peau gonfle." },
])

describe("search in the guidance", () => {
  it("finds a title before a text", () => {
    expect(search("swelling")).toEqual(["swelling", "sauna"])
  })

  it("finds the beginning of a word and one with a slip", () => {
    expect(search("brui")).toEqual(["bruise"])
    expect(search("sweling")[0]).toBe("swelling")
  })

  it("takes accents and capitals for what they stand for", () => {
    expect(search("oedeme")).toEqual(["oedeme"])
    expect(search("SAUNA")).toEqual(["sauna"])
  })

  it("asks for every word and finds nothing for none", () => {
    expect(search("sauna bruise")).toEqual([])
    expect(search("   ")).toEqual([])
  })
})
