import { describe, expect, it } from "vitest"
import { defaultMarket, findMarket, marketOf, markets } from "./markets"

/** The market that Next's `has` rule (anchored at both ends) finds for a browser's header. */
const marketFor = (header: string) =>
  (
    markets.find(({ acceptLanguage }) => new RegExp(`^${acceptLanguage}$`).test(header)) ??
    defaultMarket
  ).locale

describe("markets", () => {
  it.each([
    ["de", "de-de"],
    ["de-AT,de;q=0.9,en;q=0.8", "de-de"],
    ["fr-FR,fr;q=0.9", "fr-fr"],
    ["en-US,en;q=0.9,de;q=0.8", "en-us"],
    ["en-IE,en;q=0.9", "en-ie"],
    ["en-GB", "en-gb"],
    ["en", "en-gb"],
    ["pl,de;q=0.5", "en-gb"],
    ["den", "en-gb"],
    ["", "en-gb"],
  ])("leads a browser that says %j to %s", (header, locale) => {
    expect(marketFor(header)).toBe(locale)
  })

  it("finds a market by its path segment alone", () => {
    expect(findMarket("fr-fr")?.currency).toBe("eur")
    expect(findMarket("FR-FR")).toBeUndefined()
    expect(findMarket("")).toBeUndefined()
  })

  it("finds a market by the country that it delivers to", () => {
    for (const market of markets) expect(marketOf(market.country)).toBe(market)
  })

  it("has each locale once", () => {
    expect(new Set(markets.map(({ locale }) => locale)).size).toBe(markets.length)
  })
})
