import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

import { cartView } from "@/lib/medusa/carts/view"
import {
  CART_ID,
  FakeJar,
  FakeMedusa,
  formOf,
  fullCart,
  ORDER_ID,
  ORDER_TOKEN,
} from "@/lib/testing/fake-medusa"

import { orderDigest } from "./digest"
import { findPlacedOrder, placeOrder } from "./place-order"

const jar = vi.hoisted(() => ({ current: undefined as FakeJar | undefined }))
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve(jar.current) }))
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`)
  },
  notFound: () => {
    throw new Error("not found")
  },
}))

let medusa: FakeMedusa
const untouched = { values: {}, errors: {}, attempt: 0 }
const kept = (name: string) => jar.current?.get(`finegauge-${name}`)?.value

beforeEach(() => {
  jar.current = new FakeJar()
  jar.current.set("finegauge-cart", CART_ID)
  medusa = new FakeMedusa()
  medusa.cart = fullCart()
  medusa.install()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const seen = () => formOf({ seen: orderDigest(cartView(fullCart() as never)) })
const order = (form = seen()) => placeOrder("en-gb", untouched, form)

describe("placeOrder", () => {
  it("makes the cart an order, keeps its id and forgets the cart", async () => {
    await expect(order()).rejects.toThrow("to /en-gb/checkout/confirmation")
    expect(medusa.writes).toEqual([`POST /store/carts/${CART_ID}/order`])
    expect(kept("order")).toBe(`${ORDER_ID}.${ORDER_TOKEN}`)
    expect(kept("cart")).toBeUndefined()
    expect(jar.current?.options.get("finegauge-order")).toMatchObject({
      httpOnly: true,
      sameSite: "lax",
    })
  })

  it("leads a second window to the same order", async () => {
    await expect(order()).rejects.toThrow("confirmation")
    await expect(order()).rejects.toThrow("to /en-gb/checkout/confirmation")
    expect(medusa.writes).toHaveLength(1)
  })

  it("leads to the order of a cart whose answer was lost", async () => {
    medusa.cart = fullCart({ completed_at: "2026-01-01T00:00:00Z" })
    await expect(order()).rejects.toThrow("to /en-gb/checkout/confirmation")
    expect(kept("order")).toBe(`${ORDER_ID}.${ORDER_TOKEN}`)
  })

  it.each([
    ["the sums changed", { total: 99 }, "/en-gb/checkout/review?changed=1"],
    [
      "the payment was withdrawn",
      { payment_collection: null },
      "/en-gb/checkout/payment?changed=1",
    ],
    ["the address was emptied", { shipping_address: null }, "/en-gb/checkout/address?changed=1"],
  ])("orders nothing when %s", async (_what, changes, path) => {
    medusa.cart = fullCart(changes)
    await expect(order()).rejects.toThrow(`to ${path}`)
    expect(medusa.writes).toEqual([])
  })

  it("orders nothing without what was seen", async () => {
    await expect(order(formOf({}))).rejects.toThrow("changed=1")
    await expect(order(formOf({ seen: "x" }))).rejects.toThrow("changed=1")
    expect(medusa.writes).toEqual([])
  })

  it.each([
    [409, "guidance_changed"],
    [400, "not_sellable"],
  ])("shows on the review page what %d %s is about, and keeps the cart", async (status, code) => {
    medusa.reply = ({ path }) =>
      path.endsWith("/order") ? Response.json({ code }, { status }) : undefined
    await expect(order()).rejects.toThrow("to /en-gb/checkout/review?guidance=changed")
    expect(kept("cart")).toBe(CART_ID)
    expect(kept("order")).toBeUndefined()
  })

  it.each([
    [400, { code: "insufficient_inventory" }, /no longer there/],
    [500, {}, /already|never placed twice/],
    [400, { message: "anything" }, /nothing was ordered/],
  ])("says what a refusal %d %j means and keeps the cart", async (status, body, sentence) => {
    medusa.reply = ({ path }) =>
      path.endsWith("/order") ? Response.json(body, { status }) : undefined
    const state = await order()
    expect(state.message).toMatch(sentence)
    expect(state.attempt).toBe(1)
    expect(kept("cart")).toBe(CART_ID)
  })

  it("waits while another window places the order", async () => {
    let asked = 0
    medusa.reply = ({ path }) => {
      if (!path.endsWith("/order")) return undefined
      asked += 1
      return asked === 1 ? Response.json({ type: "conflict" }, { status: 409 }) : undefined
    }
    await expect(order()).rejects.toThrow("confirmation")
    expect(asked).toBe(2)
  })

  it("leads somebody without a cart to the cart page", async () => {
    jar.current = new FakeJar()
    await expect(order()).rejects.toThrow("to /en-gb/cart")
    await expect(placeOrder("xx-yy", untouched, seen())).rejects.toThrow("not found")
  })
})

describe("findPlacedOrder", () => {
  it("finds an order by its cart, and nothing without one", async () => {
    await expect(findPlacedOrder("en-gb")).rejects.toThrow("to /en-gb/checkout/confirmation")
    jar.current = new FakeJar()
    await expect(findPlacedOrder("en-gb")).rejects.toThrow("to /en-gb/cart")
  })
})
