import { englishMessages } from "@finegauge/catalogue"
import { sampleCatalogue, type SampleProduct } from "@finegauge/catalogue/sample"
import { languages } from "@finegauge/safety-content"
import { guidanceIn } from "@finegauge/safety-content/languages"
import { testEnvironment } from "@finegauge/support"
import { describe, expect, it } from "vitest"
import { bannedClaims, claimsIn, nameClaims } from "../src/banned-claims.ts"
import { readEverywhere } from "../src/page.ts"

const environment = testEnvironment()

/** Every text of a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

/** A page's text without what the guidance says of its topics: the content package lints that, "not shown" included. */
const withoutGuidance = (text: string): string =>
  languages
    .flatMap((language) => guidanceIn(language).listTopics())
    .flatMap(({ title, mainMessage }) => [mainMessage, title])
    .reduce((rest, said) => rest.replaceAll(said, ""), text)

describe("no product text promises what nobody can promise", () => {
  it.each(sampleCatalogue.products)("$handle, with its attributes and parties", (product) => {
    expect(textsOf(product).flatMap(claimsIn)).toEqual([])
  })

  it.each(sampleCatalogue.lines)("line $handle", (line) => {
    expect(claimsIn(`${line.name} ${line.description}`)).toEqual([])
  })

  it("nor do the words for attributes", () => {
    expect(textsOf(englishMessages).flatMap(claimsIn)).toEqual([])
  })

  it.each(["", "/catalogue", ...sampleCatalogue.lines.map(({ handle }) => `/catalogue/${handle}`)])(
    "nor does the page %j, in any market",
    async (path) => {
      for (const page of await readEverywhere(environment, path)) {
        expect(claimsIn(withoutGuidance(page.text)), page.locale).toEqual([])
      }
    },
  )
})

describe("the claim lint", () => {
  it.each(bannedClaims)("finds $match", ({ match, example }) => {
    expect(example).toMatch(match)
    expect(claimsIn(`Sterile. ${example}, for the face.`).length).toBeGreaterThan(0)
  })

  it("lets plain technical words pass", () => {
    expect(claimsIn("A 27G cannula of 50 mm with a pilot needle, sterile, single use")).toEqual([])
  })
})

/** Lines and products whose name claims an effect, with the products that it names. */
const claiming: { name: string; products: SampleProduct[] }[] = [
  ...sampleCatalogue.lines.map(({ handle, name }) => ({
    name,
    products: sampleCatalogue.products.filter(({ line }) => line === handle),
  })),
  ...sampleCatalogue.products.map((product) => ({ name: product.title, products: [product] })),
].filter(({ name }) => nameClaims(name))

describe("a name that claims an effect has an intended purpose beside it", () => {
  it("and the trade name of the threads is one", () => {
    expect(claiming.map(({ name }) => name)).toContainEqual(
      expect.stringContaining("Facial Lifting Threads"),
    )
    expect(nameClaims("Diaminy Aesthetics Premium Microcannula")).toBe(false)
  })

  it.each(claiming)("$name: every product of it states one for every market", ({ products }) => {
    for (const { handle, parties } of products) {
      for (const market of ["eu", "gb", "us"] as const) {
        expect(parties.intendedPurpose[market], `${handle}, ${market}`).toMatch(/\w{3}/)
        expect(parties.intendedPurpose[market], `${handle}, ${market}`).not.toBe("unknown")
      }
    }
  })

  it.each(claiming.flatMap(({ products }) => products))(
    "and the page of $handle shows it in the words of its market",
    async ({ handle, parties }) => {
      for (const page of await readEverywhere(environment, `/products/${handle}`)) {
        const market = page.locale === "en-gb" ? "gb" : page.locale === "en-us" ? "us" : "eu"
        expect(page.text, page.locale).toContain(parties.intendedPurpose[market])
      }
    },
  )
})
