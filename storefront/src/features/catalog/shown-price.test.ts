import { describe, expect, it } from "vitest"
import { en } from "@/messages/en/index"
import { shownAmount, taxNote, unitPrice } from "./shown-price"

const britain = { taxDisplay: "including-vat", formatLocale: "en-GB" } as const
const states = { taxDisplay: "excluding-sales-tax", formatLocale: "en-US" } as const
const price = { currency: "gbp", withTax: 24, withoutTax: 20, taxIncluded: true }

describe("shownAmount", () => {
  it("holds the tax where people expect VAT inside", () => {
    expect(shownAmount(price, britain)).toBe(24)
  })

  it("leaves sales tax out in the United States", () => {
    expect(shownAmount(price, states)).toBe(20)
  })
})

describe("taxNote", () => {
  it("says which of the two it is", () => {
    expect(taxNote(britain, en.price)).toBe(en.price.includingVat)
    expect(taxNote(states, en.price)).toBe(en.price.excludingSalesTax)
  })
})

describe("unitPrice", () => {
  it("divides the shown amount by the pack", () => {
    expect(unitPrice(price, 20, britain, en.price)).toBe("£1.20 each")
    expect(unitPrice({ ...price, currency: "usd" }, 20, states, en.price)).toBe("$1.00 each")
  })

  it("says nothing for single packs and for packs that nobody stated", () => {
    expect(unitPrice(price, 1, britain, en.price)).toBeUndefined()
    expect(unitPrice(price, "unknown", britain, en.price)).toBeUndefined()
    expect(unitPrice(price, undefined, britain, en.price)).toBeUndefined()
  })
})
