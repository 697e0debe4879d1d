import { describe, expect, it } from "vitest"
import { isFixedDelivery, isPlain, isTaxedAlike } from "../rules/plain-cart"

describe("a cart in which an answer changes nothing else", () => {
  it("has no promotion, delivery or payment yet", () => {
    expect(isPlain({}, 0)).toBe(true)
    expect(isPlain({ promotions: [null], shipping_methods: [], payment_collection: null }, 0)).toBe(
      true,
    )
  })

  it.each([
    ["a promotion", { promotions: [{ id: "promo" }] }, 0],
    ["a promotion that may apply by itself", {}, 1],
    ["a delivery", { shipping_methods: [{ id: "sm" }] }, 0],
    ["a payment", { payment_collection: { id: "pay_col" } }, 0],
  ])("is not one with %s", (_what, cart, automatic) => {
    expect(isPlain(cart, automatic)).toBe(false)
  })
})

describe("two addresses of one cart", () => {
  const germany = { country_code: "de", province_code: null, provider_id: "tp_system" }
  const newYork = { country_code: "us", province_code: "us-ny", provider_id: "tp_system" }
  const states = { country_code: "us", province_code: null, provider_id: "tp_system" }
  const from = { country_code: "de" }

  it("are taxed alike in a country that is one tax region", () => {
    expect(isTaxedAlike(from, { country_code: "DE" }, [germany, states])).toBe(true)
  })

  it.each([
    ["another country", { country_code: "de" }, { country_code: "us" }, [germany, states]],
    ["no country before", null, { country_code: "de" }, [germany]],
    ["no country after", from, {}, [germany]],
    ["rates of states", { country_code: "us" }, { country_code: "us" }, [states, newYork]],
    ["another provider", from, { country_code: "de" }, [{ ...germany, provider_id: "tp_other" }]],
    ["no region", from, { country_code: "de" }, []],
  ])("are not with %s", (_what, before, after, regions) => {
    expect(isTaxedAlike(before, after, regions)).toBe(false)
  })
})

it("knows a delivery of a fixed price", () => {
  expect(isFixedDelivery({ price_type: "flat", provider_id: "manual_manual" })).toBe(true)
  expect(isFixedDelivery({ price_type: "calculated", provider_id: "manual_manual" })).toBe(false)
  expect(isFixedDelivery({ price_type: "flat", provider_id: "carrier" })).toBe(false)
})
