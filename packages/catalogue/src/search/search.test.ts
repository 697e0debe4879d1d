import { describe, expect, it } from "vitest"
import { sampleCatalogue } from "../sample/index.ts"
import { combineSpecification } from "../schema/specification.ts"
import { sizeFacets } from "./facets.ts"
import { searchWords } from "./search-words.ts"
import { tokenize } from "./tokens.ts"
import { designSynonyms, familySynonyms, materialSynonyms } from "./vocabulary.ts"

const size = (sku: string) => {
  for (const product of sampleCatalogue.products)
    for (const variant of product.variants)
      if (variant.sku === sku)
        return combineSpecification(product.specification, variant.specification)
  throw new Error(`no sample ${sku}`)
}

describe("words of a query", () => {
  it.each([
    ["27g", ["g27"]],
    ["27 G", ["g27"]],
    ["27 gauge", ["g27"]],
    ["gauge 27", ["g27"]],
    ["G27", ["g27"]],
    ["0.4 mm", ["mm0x4"]],
    ["0,40mm", ["mm0x4"]],
    ["5 cm", ["mm50"]],
    ["27Gx50mm", ["g27", "mm50"]],
    ["25G × 38 mm", ["g25", "mm38"]],
    ["27 x 50", ["n27", "n50"]],
    ['1.5"', ["in1x5"]],
    ["1 1/2 inch", ["in1x5"]],
    ["2-0", ["usp2x0"]],
    ["P(LA/CL)", ["placl"]],
    ["Mikrokanüle", ["mikrokanule"]],
    ["l’œdème", ["l", "oedeme"]],
    ["FG-MC-SOL-22G-50", ["fg", "mc", "sol", "g22", "n50"]],
    ["3P", ["w3p"]],
    ["' OR 1=1; --", ["or", "n1", "n1"]],
    ["", []],
  ])("%s", (text, words) => {
    expect(tokenize(text)).toEqual(words)
  })

  it("begin with a letter and hold nothing but letters and digits", () => {
    for (const text of [
      "1e9",
      "-5.5.5",
      "٣ mm",
      "日本",
      "a_b",
      "\u{1f600}",
      "100%",
      "& | ! <-> :*",
    ])
      for (const word of tokenize(text)) expect(word).toMatch(/^[a-z][a-z0-9]*$/)
  })
})

describe("words of a size", () => {
  it("have the gauge in every way of asking, and the length in mm and inch", () => {
    const words = searchWords(size("FG-MC-SOL-27G-38"), "en")
    expect(words).toEqual(expect.arrayContaining(["g27", "n27", "mm0x4", "mm38", "n38", "in1x5"]))
  })

  it("have what the field calls material and design, in every language", () => {
    for (const language of ["en", "de", "fr"] as const) {
      const words = searchWords(size("FG-LT-CUT-19G-100"), language)
      expect(words).toEqual(
        expect.arrayContaining(["pdo", "polydioxanone", "polydioxanon", "cog", "barbed"]),
      )
    }
  })

  it("have shown values in the words of the language", () => {
    expect(searchWords(size("FG-MC-SOL-27G-38"), "de")).toContain("flexibel")
    expect(searchWords(size("FG-MC-SOL-27G-38"), "fr")).toContain("souple")
  })

  it("say nothing of what is not stated", () => {
    expect(searchWords(size("FG-LT-MLD-18G-100"), "en")).not.toContain("manufacturer")
  })
})

it("facets leave out what is not stated or does not apply", () => {
  expect(sizeFacets(size("FG-MC-SOL-22G-50"))).toEqual({
    pack: "20",
    gauge: "22",
    lengthMm: 50,
    pilot: "no",
  })
})

it("every synonym names its source", () => {
  for (const group of [designSynonyms, familySynonyms, materialSynonyms])
    for (const { source, words } of Object.values(group)) {
      expect(source.length).toBeGreaterThan(10)
      expect(words.length).toBeGreaterThan(0)
    }
})
