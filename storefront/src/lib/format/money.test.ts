import { describe, expect, it } from "vitest"
import { formatMoney } from "./money"

const plain = (text: string) => text.replaceAll(/\s/g, " ")

describe("formatMoney", () => {
  it.each([
    ["en-GB", "gbp", 1234.5, "£1,234.50"],
    ["en-US", "usd", 0.1, "$0.10"],
    ["de-DE", "eur", 1234.5, "1.234,50 €"],
    ["fr-FR", "eur", 12, "12,00 €"],
    ["en-IE", "eur", 12, "€12.00"],
  ])("writes %s %s as its readers do", (locale, currency, amount, text) => {
    expect(plain(formatMoney(amount, currency, locale))).toBe(text)
  })

  it("takes currency codes in either case", () => {
    expect(formatMoney(1, "GBP", "en-GB")).toBe(formatMoney(1, "gbp", "en-GB"))
  })
})
