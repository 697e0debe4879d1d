import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { defaultMarket, findMarket } from "@/config/markets"
import { toHtml } from "@/lib/static-html/to-html"
import { getMessages } from "@/messages"
import { en } from "@/messages/en/index"
import type { ProductView } from "../view"
import { LineList } from "./line-list"
import { LineNavigation } from "./line-navigation"
import { LineSection } from "./line-section"
import { PartiesList } from "./parties-list"
import { ProductCard } from "./product-card"
import { SizeSheet } from "./size-sheet"
import { SizesTable } from "./sizes-table"

const american = findMarket("en-us") ?? defaultMarket

const views: ProductView[] = sampleCatalogue.products.map((product) => {
  const price = (gbp: number) => ({
    currency: "gbp",
    withTax: gbp,
    withoutTax: gbp / 1.2,
    taxIncluded: true,
  })
  return {
    ...product,
    id: product.handle,
    updatedAt: null,
    line: null,
    stock: "in",
    priceFrom: price(Math.min(...product.variants.map(({ prices }) => prices.gbp))),
    variants: product.variants.map((variant) => ({
      ...variant,
      id: variant.sku,
      price: price(variant.prices.gbp),
      stock: variant.stock > 4 ? "in" : variant.stock > 0 ? "low" : "out",
    })),
  }
})

describe.each(views)("$handle", (product) => {
  const [first] = product.variants
  if (!first) throw new Error("a sample has sizes")

  it("is marked as a sample on its card, with a drawing that has a name", () => {
    const html = toHtml(<ProductCard product={product} market={defaultMarket} messages={en} />)
    expect(html).toContain('class="sample-mark"')
    expect(html).toContain(`href="/en-gb/products/${product.handle}"`)
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*><title>/)
    expect(html).toContain(en.price.includingVat)
  })

  it("lists every size with reference, price and stock state, never a number of pieces", () => {
    const html = toHtml(<SizesTable product={product} market={defaultMarket} messages={en} />)
    for (const { sku, stock } of product.variants) {
      expect(html).toContain(sku)
      expect(html).toContain(en.stock[stock])
    }
  })

  it("has a field for every size that can be bought, with what was typed and what is wrong", () => {
    const typed = new Map([[first.id, { quantity: "x", problem: "Mend it." }]])
    const empty = toHtml(<SizesTable product={product} market={defaultMarket} messages={en} />)
    for (const { id, stock } of product.variants)
      expect(empty.includes(`name="q.${id}"`)).toBe(stock !== "out")
    const html = toHtml(
      <SizesTable product={product} market={defaultMarket} messages={en} typed={typed} />,
    )
    expect(html).toContain(`<p class="field-error" id="q-${first.id}-error">Mend it.</p>`)
    expect(html).toMatch(/aria-invalid="true"[^>]*value="x"|value="x"[^>]*aria-invalid="true"/)
  })

  it("says on its sheet what is not stated, and gives both units", () => {
    const sheet = (market: typeof defaultMarket) =>
      toHtml(
        <SizeSheet product={product} variant={first} market={market} texts={en.product} shown />,
      )
    expect(sheet(defaultMarket)).toMatch(/mm<small> \([\d.]+\sin\)/)
    expect(sheet(american)).toMatch(/in<small> \([\d.]+\smm\)/)
  })

  it("names nobody real behind it", () => {
    const html = toHtml(<PartiesList product={product} country="ie" texts={en.product} />)
    expect(html).toContain("Sample manufacturer")
    expect(html).toContain("Sample text - ")
    expect(html).toContain(en.product.noIfu)
  })
})

describe("parties", () => {
  it("are not stated rather than guessed where nothing is recorded", () => {
    const [product] = views
    if (!product) throw new Error("there are samples")
    const bare = { ...product, parties: null }
    expect(toHtml(<PartiesList product={bare} country="gb" texts={en.product} />)).toBe(
      `<p>${en.product.notStated}</p>`,
    )
  })
})

describe("names that stay English", () => {
  const line = {
    id: "threads",
    handle: "threads",
    name: "Lifting threads",
    description: "Threads.",
  }
  const market = findMarket("de-de") ?? defaultMarket
  const german = getMessages("de-de")

  it("are marked on titles of options and names of lines", () => {
    const [product] = views
    if (!product) throw new Error("there are samples")
    const table = toHtml(<SizesTable product={product} market={market} messages={german} />)
    for (const title of product.optionTitles)
      expect(table).toContain(`<th scope="col" role="columnheader" lang="en">${title}</th>`)
    const lists = [
      <LineNavigation key="n" lines={[line]} locale="de-de" texts={german.catalogue} />,
      <LineList key="l" lines={[line]} products={[product]} market={market} messages={german} />,
      <LineSection key="s" line={line} products={[product]} market={market} messages={german} />,
    ]
    for (const list of lists)
      expect(toHtml(list)).toMatch(/lang="en"[^>]*>(<span>)?Lifting threads/)
  })

  it("are not marked where the shop's own words stand among them", () => {
    const html = toHtml(<LineNavigation lines={[line]} locale="de-de" texts={german.catalogue} />)
    expect(html).toContain(`<a href="/de-de/catalogue" aria-current="page">`)
  })
})
