import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { testEnvironment } from "@finegauge/support"
import { describe, expect, it } from "vitest"
import { readEverywhere } from "../src/page.ts"

const environment = testEnvironment()
const products = sampleCatalogue.products
const devices = products.filter((product) => product.family !== "accessory")

/** Properties by which JSON-LD would state as a fact what a sample only imagines. */
const factual =
  /^(manufacturer|brand|gtin\d*|mpn|offers?|price|review|aggregateRating|isRelatedTo|legalStatus|purpose|intendedUse)$/i

/** The words by which each language marks a sample and a draft. */
const marks: Record<string, { sample: RegExp; draft: RegExp }> = {
  en: { sample: /sample data/i, draft: /draft, not clinically reviewed/i },
  de: { sample: /Beispieldaten/, draft: /Entwurf, nicht klinisch geprüft/ },
  fr: { sample: /données d’exemple/i, draft: /Brouillon, sans relecture clinique/ },
}

const marksOf = (locale: string) => {
  const found = marks[locale.slice(0, 2)]
  if (found === undefined) throw new Error(`No marks are known in ${locale}.`)
  return found
}

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

describe("what is a sample is marked as a sample", () => {
  it.each(products.map((product) => product.handle))("%s", async (handle) => {
    for (const page of await readEverywhere(environment, `/products/${handle}`)) {
      expect(page.text, page.locale).toMatch(marksOf(page.locale).sample)
      const stated = page.jsonLd.flatMap(keysOf).filter((key) => factual.test(key))
      expect(stated, `JSON-LD of ${page.locale}`).toEqual([])
      const imagined = page.jsonLd
        .flatMap(textsOf)
        .filter((text) => /sample (manufacturer|representative)/i.test(text))
      expect(imagined, `JSON-LD of ${page.locale}`).toEqual([])
    }
  })
})

describe("guidance that nobody reviewed is marked as a draft", () => {
  it.each(devices.map((product) => product.handle))("%s", async (handle) => {
    for (const page of await readEverywhere(environment, `/products/${handle}`)) {
      expect(page.text, page.locale).toMatch(marksOf(page.locale).draft)
    }
  })

  it.each(["", "/thread-lift", "/microcannula-filler", "/mesotherapy-multi-needle"])(
    "guidance%s",
    async (path) => {
      for (const page of await readEverywhere(environment, `/guidance${path}`)) {
        expect(page.text, page.locale).toMatch(marksOf(page.locale).draft)
      }
    },
  )
})
