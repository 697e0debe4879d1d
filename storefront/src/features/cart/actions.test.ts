import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

import { findMarket, type MarketConfig } from "@/config/markets"
import { currentCart } from "@/lib/medusa/carts/current"
import { addSeveral } from "@/lib/medusa/carts/fill"
import { CART_ID, FakeJar, FakeMedusa, formOf, fullCart } from "@/lib/testing/fake-medusa"

import { changeQuantity, removeLine } from "./actions"
import { addToCart } from "./add-to-cart"

const jar = vi.hoisted(() => ({ current: undefined as FakeJar | undefined }))
const refresh = vi.hoisted(() => vi.fn())
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve(jar.current) }))
vi.mock("next/cache", () => ({ refresh }))

let medusa: FakeMedusa
const line = "cali_01M83XGPF27V27K37T1K40MDJM"
const item = { variant: "variant_01M83XGPF27V27K37T1K40MDJM", quantity: 1 }
const market = (locale: string): MarketConfig => {
  const found = findMarket(locale)
  if (!found) throw new Error(locale)
  return found
}
const kept = () => jar.current?.get("finegauge-cart")?.value

beforeEach(() => {
  jar.current = new FakeJar()
  jar.current.set("finegauge-cart", CART_ID)
  medusa = new FakeMedusa()
  medusa.cart = fullCart()
  medusa.install()
  refresh.mockClear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe("addToCart", () => {
  it("adds to the visitor's cart", async () => {
    expect((await addToCart(market("en-gb"), item)).ok).toBe(true)
    expect(medusa.writes).toEqual([`POST /store/carts/${CART_ID}/line-items`])
  })

  it.each([
    ["there is none", () => (jar.current = new FakeJar())],
    ["it is unknown", () => (medusa.cart = null)],
    ["it became an order", () => (medusa.cart = fullCart({ completed_at: "2026-01-01" }))],
    ["its cookie was forged", () => jar.current?.set("finegauge-cart", "../admin/users")],
  ])("opens a new cart when %s", async (_what, prepare) => {
    prepare()
    expect((await addToCart(market("en-gb"), item)).ok).toBe(true)
    expect(medusa.writes).toEqual(["POST /store/carts"])
    expect(kept()).toBe(CART_ID)
  })

  it("says which guidance the page showed, in an old cart and a new one", async () => {
    const guidance = `thread-lift@1.0.0#${"a".repeat(64)};`
    const line = { metadata: { guidance_shown: guidance } }
    await addToCart(market("en-gb"), { ...item, guidance })
    expect(medusa.calls.at(-1)?.body).toMatchObject(line)
    jar.current = new FakeJar()
    await addToCart(market("en-gb"), { ...item, guidance })
    expect(medusa.calls.at(-1)?.body).toMatchObject({ items: [line] })
    await addToCart(market("en-gb"), item)
    expect(medusa.calls.at(-1)?.body).not.toHaveProperty("metadata")
  })

  it("says when a product may not be sold", async () => {
    medusa.reply = ({ method }) =>
      method === "POST" ? Response.json({ code: "not_sellable" }, { status: 400 }) : undefined
    expect(await addToCart(market("en-gb"), item)).toMatchObject({ refusal: "not-sellable" })
  })

  it("loses nothing while the backend is away", async () => {
    medusa.reply = () => Response.json({}, { status: 500 })
    expect(await addToCart(market("en-gb"), item)).toMatchObject({ reason: "unavailable" })
    expect(kept()).toBe(CART_ID)
  })
})

describe("addSeveral", () => {
  const lines = [1, 2].map((quantity) => ({
    variantId: `${item.variant}${quantity}`,
    quantity,
    shownGuidance: undefined,
  }))

  it("sends all lines with one request", async () => {
    expect((await addSeveral(market("en-gb"), lines)).ok).toBe(true)
    expect(medusa.writes).toEqual([`POST /store/carts/${CART_ID}/line-items/batch`])
    expect(medusa.calls.at(-1)?.body).toEqual({
      lines: lines.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity })),
    })
  })

  it("says which lines are refused, and keeps no cart of nonsense", async () => {
    jar.current = new FakeJar()
    const refused = [{ index: 1, reason: "over-stock" }]
    medusa.reply = ({ path }) =>
      path.endsWith("/batch")
        ? Response.json({ code: "lines_refused", lines: refused }, { status: 400 })
        : undefined
    expect(await addSeveral(market("en-gb"), lines)).toMatchObject({
      reason: "refused",
      lines: refused,
    })
    expect(kept()).toBeUndefined()
    medusa.reply = () => undefined
    expect((await addSeveral(market("en-gb"), lines)).ok).toBe(true)
    expect(kept()).toBe(CART_ID)
  })
})

describe("currentCart", () => {
  it("moves a cart to the market whose page is shown, and says where it came from", async () => {
    const current = await currentCart(market("de-de"))
    expect(current).toMatchObject({
      ok: true,
      value: { movedFrom: { currency: "gbp", country: "gb" } },
    })
    expect(medusa.calls.at(-1)?.body).toMatchObject({
      region_id: "reg_eu",
      shipping_address: { first_name: "Ada", address_1: "", country_code: "de" },
    })
  })

  it("tells an ordered cart from none", async () => {
    medusa.cart = fullCart({ completed_at: "2026-01-01" })
    expect(await currentCart(market("en-gb"))).toMatchObject({
      value: { cart: null, ordered: true },
    })
    jar.current = new FakeJar()
    expect(await currentCart(market("en-gb"))).toMatchObject({
      value: { cart: null, ordered: false },
    })
  })
})

describe("changeQuantity", () => {
  it("sets the quantity of a line", async () => {
    expect(await changeQuantity({}, formOf({ line, quantity: "3" }))).toEqual({})
    expect(medusa.calls.at(-1)?.body).toEqual({ quantity: 3 })
    expect(refresh).toHaveBeenCalled()
  })

  it.each(["", "abc", "0", "100"])("keeps %j beside the sentence", async (quantity) => {
    const state = await changeQuantity({}, formOf({ line, quantity }))
    expect(state).toEqual({ problem: "quantity", quantity })
    expect(medusa.calls).toEqual([])
  })

  it("says when there is not enough", async () => {
    medusa.reply = ({ method }) =>
      method === "POST"
        ? Response.json({ code: "insufficient_inventory" }, { status: 400 })
        : undefined
    const state = await changeQuantity({}, formOf({ line, quantity: "9" }))
    expect(state).toEqual({ problem: "out-of-stock", quantity: "9" })
  })

  it("forgets a cart that is gone", async () => {
    medusa.cart = null
    expect(await changeQuantity({}, formOf({ line, quantity: "1" }))).toMatchObject({
      problem: "gone",
    })
    expect(kept()).toBeUndefined()
  })
})

describe("removeLine", () => {
  it("takes a line out, and calls a line that is gone already no failure", async () => {
    expect(await removeLine({}, formOf({ line }))).toEqual({})
    medusa.cart = null
    expect(await removeLine({}, formOf({ line }))).toEqual({})
  })

  it("says so while the backend is away", async () => {
    medusa.reply = () => Response.json({}, { status: 500 })
    expect(await removeLine({}, formOf({ line }))).toEqual({ problem: "unavailable" })
  })
})
