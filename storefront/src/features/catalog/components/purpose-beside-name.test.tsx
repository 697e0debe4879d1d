import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"

import { toHtml } from "@/lib/static-html/to-html"
import { en } from "@/messages/en/index"

import type { ProductView } from "../view"
import { PurposeBesideName } from "./purpose-beside-name"

const threads = sampleCatalogue.products
  .filter(({ line }) => line === "lifting-threads")
  .map(({ parties }) => ({ parties }) as ProductView)
const html = (products: ProductView[], country: "de" | "gb" | "us") =>
  toHtml(<PurposeBesideName products={products} country={country} texts={en.product} />)

describe("the intended purpose beside a trade name", () => {
  it.each([
    ["de", "eu"],
    ["gb", "gb"],
    ["us", "us"],
  ] as const)("is that of the market: %s", (country, jurisdiction) => {
    const purposes = new Set(threads.map(({ parties }) => parties?.intendedPurpose[jurisdiction]))
    expect(threads.length).toBeGreaterThan(1)
    const shown = html(threads, country)
    for (const purpose of purposes) expect(shown).toContain(purpose)
    expect(shown.match(/<dd>/g)).toHaveLength(purposes.size)
  })

  it("says so where none is stated, and is absent without products", () => {
    expect(html([{ parties: null } as ProductView], "gb")).toContain(en.product.notStated)
    expect(html([], "gb")).toBe("")
  })
})
