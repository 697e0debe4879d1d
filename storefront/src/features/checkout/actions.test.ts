import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

import { CART_ID, FakeJar, FakeMedusa, formOf, fullCart } from "@/lib/testing/fake-medusa"

import { saveAddress, saveContact, savePayment, saveShipping } from "./actions"

const jar = vi.hoisted(() => ({ current: undefined as FakeJar | undefined }))
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve(jar.current) }))
const revalidatePath = vi.hoisted(() => vi.fn())
vi.mock("next/cache", () => ({ revalidatePath }))
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
const option = { id: "so_01M83XGPF27V27K37T1K40MDJM", name: "Standard", amount: 5.9 }

beforeEach(() => {
  jar.current = new FakeJar()
  jar.current.set("finegauge-cart", CART_ID)
  medusa = new FakeMedusa()
  medusa.cart = fullCart({ email: null })
  medusa.install()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe("saveContact", () => {
  it("saves and leads to the next open step", async () => {
    const form = formOf({ email: " ada@example.org " })
    await expect(saveContact("en-gb", untouched, form)).rejects.toThrow("to /en-gb/checkout/review")
    expect(revalidatePath).toHaveBeenCalledWith("/en-gb/checkout", "layout")
    expect(medusa.calls.find(({ method }) => method === "POST")?.body).toEqual({
      email: "ada@example.org",
    })
  })

  it("keeps what was entered beside what is wrong with it, and asks nobody", async () => {
    const state = await saveContact("en-gb", { ...untouched, attempt: 2 }, formOf({ email: "x@" }))
    expect(state).toMatchObject({ values: { email: "x@" }, attempt: 3 })
    expect(state.errors.email).toMatch(/name@example\.org/)
    expect(medusa.calls).toEqual([])
  })

  it("says so while the backend is away, and keeps what was entered", async () => {
    medusa.reply = () => Response.json({}, { status: 503 })
    const state = await saveContact("en-gb", untouched, formOf({ email: "ada@example.org" }))
    expect(state.message).toMatch(/still here/)
    expect(state.values.email).toBe("ada@example.org")
  })

  it("leads to the cart page when the cart is gone", async () => {
    medusa.cart = null
    const form = formOf({ email: "ada@example.org" })
    await expect(saveContact("en-gb", untouched, form)).rejects.toThrow("to /en-gb/cart")
  })

  it("takes no form state for granted", async () => {
    const forged = { values: {}, errors: {}, attempt: Number.NaN }
    expect((await saveContact("en-gb", forged, formOf({}))).attempt).toBe(1)
    await expect(saveContact("../admin", untouched, formOf({}))).rejects.toThrow("not found")
  })
})

describe("saveAddress", () => {
  it("saves one address for delivery and invoice, in the market's country", async () => {
    const form = formOf({
      firstName: "Ada",
      lastName: "Lovelace",
      line1: "1 Main Street",
      city: "London",
      postalCode: "sw1a1aa",
      country: "us",
    })
    await expect(saveAddress("en-gb", untouched, form)).rejects.toThrow(
      "to /en-gb/checkout/contact",
    )
    const body = medusa.calls.find(({ method }) => method === "POST")?.body
    const stored = expect.objectContaining({
      postal_code: "SW1A 1AA",
      country_code: "gb",
    }) as object
    expect(body).toEqual({ shipping_address: stored, billing_address: stored })
  })
})

describe("saveShipping", () => {
  beforeEach(() => {
    medusa.reply = ({ path }) =>
      path === "/store/shipping-options" ? Response.json({ shipping_options: [option] }) : undefined
  })

  it("takes what is on offer", async () => {
    await expect(saveShipping("en-gb", untouched, formOf({ shipping: option.id }))).rejects.toThrow(
      "to /en-gb/checkout/contact",
    )
    expect(medusa.writes).toEqual([`POST /store/carts/${CART_ID}/shipping-methods`])
  })

  it("refuses what is not on offer", async () => {
    const other = `${option.id.slice(0, -1)}X`
    const state = await saveShipping("en-gb", untouched, formOf({ shipping: other }))
    expect(state.message).toBeDefined()
    expect(medusa.writes).toEqual([])
  })
})

describe("savePayment", () => {
  it("opens a payment by invoice", async () => {
    medusa.reply = ({ path }) =>
      path.startsWith("/store/payment-collections")
        ? Response.json({ payment_collection: { id: "pay_1" } })
        : undefined
    const form = formOf({ payment: "pp_system_default" })
    await expect(savePayment("en-gb", untouched, form)).rejects.toThrow("checkout")
    expect(medusa.writes).toEqual([
      "POST /store/payment-collections",
      "POST /store/payment-collections/pay_1/payment-sessions",
    ])
  })

  it("refuses another provider", async () => {
    const state = await savePayment("en-gb", untouched, formOf({ payment: "pp_free" }))
    expect(state.errors).toHaveProperty("payment")
    expect(medusa.calls).toEqual([])
  })
})
