import { combineSpecification } from "@finegauge/catalogue"
import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { defaultMarket, findMarket } from "@/config/markets"
import { getMessages } from "@/messages"
import { fitRows } from "./fit"

const texts = getMessages("en-gb").choosing.fit
const rowsOf = (handle: string) => {
  const product = sampleCatalogue.products.find((one) => one.handle === handle)
  const [variant] = product?.variants ?? []
  if (!product || !variant) throw new Error(handle)
  const whole = combineSpecification(product.specification, variant.specification)
  return { whole, rows: fitRows(whole, defaultMarket, texts) }
}

describe("fitRows", () => {
  it("gives both diameters of cannula and pilot needle, and what they do not tell", () => {
    const { whole, rows } = rowsOf("microcannula-with-pilot-needle")
    expect(rows[0]?.value).toContain("0.8\u00a0mm nominal against 0.7\u00a0mm nominal")
    expect(rows[0]?.value).toContain(texts.nominalOnly)
    const american = findMarket("en-us") ?? defaultMarket
    expect(fitRows(whole, american, texts)[0]?.value).toContain("0.0315\u00a0in nominal")
  })

  it("marks no nominal limit where the diameter is stated", () => {
    const { rows } = rowsOf("microcannula-thin-wall")
    expect(rows[0]?.value).toBe(
      "The pilot needle is wider than the cannula: 0.6\u00a0mm nominal against 0.51\u00a0mm as stated.",
    )
  })

  it("gives no verdict where nothing is stated", () => {
    const { rows } = rowsOf("stamp-injector-needle")
    expect(rows.map(({ value }) => value)).toEqual([
      texts.connection.stated,
      texts.connection["not-stated"],
      texts.injectorUnknown,
    ])
  })

  it("says nothing of a thread", () => {
    expect(rowsOf("pdo-mono-thread").rows).toEqual([])
  })
})
