import { describe, expect, it } from "vitest"

import { findMarket, type MarketConfig } from "@/config/markets"
import type { CartView } from "@/lib/medusa/carts/view"

import { addressLines } from "./address-lines"
import { orderDigest } from "./digest"
import { firstOpenStep, isReachable, stepStates } from "./steps"

const market = (locale: string): MarketConfig => {
  const found = findMarket(locale)
  if (!found) throw new Error(locale)
  return found
}
const gb = market("en-gb")

const full: CartView = {
  id: "cart_1",
  regionId: "reg_1",
  email: "ada@example.org",
  address: {
    firstName: "Ada",
    lastName: "Lovelace",
    company: "",
    line1: "1 Main Street",
    line2: "",
    city: "London",
    province: "",
    postalCode: "SW1A 1AA",
    country: "gb",
    phone: "",
  },
  lines: [],
  count: 0,
  totals: {
    currency: "gbp",
    items: 0,
    itemsWithoutTax: 0,
    shipping: 0,
    shippingWithoutTax: 0,
    tax: 0,
    discount: 0,
    total: 0,
  },
  shipping: { optionId: "so_1", name: "Standard" },
  paymentProvider: "pp_system_default",
}

describe("firstOpenStep", () => {
  it.each([
    ["contact", { email: "" }],
    ["contact", { email: "not an address" }],
    ["address", { address: { ...full.address, postalCode: "" } }],
    ["address", { address: { ...full.address, country: "de" } }],
    ["shipping", { shipping: null }],
    ["payment", { paymentProvider: null }],
    ["payment", { paymentProvider: "pp_other" }],
    ["review", {}],
  ] as const)("is %s for %j", (step, changes) => {
    expect(firstOpenStep({ ...full, ...changes }, gb)).toBe(step)
  })

  it("opens the address again when the market changes", () => {
    expect(firstOpenStep(full, market("en-us"))).toBe("address")
  })
})

describe("isReachable", () => {
  it("lets nobody jump ahead, and everybody go back", () => {
    const early = { ...full, shipping: null, paymentProvider: null }
    expect(isReachable("contact", early, gb)).toBe(true)
    expect(isReachable("shipping", early, gb)).toBe(true)
    expect(isReachable("payment", early, gb)).toBe(false)
    expect(isReachable("review", early, gb)).toBe(false)
    expect(isReachable("review", full, gb)).toBe(true)
  })
})

describe("stepStates", () => {
  it("links what can be gone to", () => {
    const states = stepStates("address", { ...full, shipping: null }, gb)
    expect(states.map(({ state }) => state)).toEqual(["done", "current", "open", "done", "open"])
    expect(states.map(({ href }) => href !== undefined)).toEqual([true, true, true, false, false])
  })
})

describe("orderDigest", () => {
  it("stays while nothing changes, and changes with anything the buyer sees", () => {
    const same = orderDigest({ ...full, address: { ...full.address } })
    expect(orderDigest(full)).toBe(same)
    const others: CartView[] = [
      { ...full, totals: { ...full.totals, total: 1 } },
      { ...full, address: { ...full.address, line1: "2 Main Street" } },
      { ...full, shipping: { optionId: "so_2", name: "Express" } },
      { ...full, email: "eve@example.org" },
    ]
    for (const other of others) expect(orderDigest(other)).not.toBe(same)
  })
})

describe("addressLines", () => {
  it("writes the place as the country does", () => {
    expect(addressLines(full.address, "United Kingdom")).toEqual([
      "Ada Lovelace",
      "1 Main Street",
      "London",
      "SW1A 1AA",
      "United Kingdom",
    ])
    const german = { ...full.address, country: "de", city: "Berlin", postalCode: "10115" }
    expect(addressLines(german, "Germany")).toContain("10115 Berlin")
    const american = { ...full.address, country: "us", province: "CA", postalCode: "94105" }
    expect(addressLines(american, "United States")).toContain("London, CA 94105")
  })
})
