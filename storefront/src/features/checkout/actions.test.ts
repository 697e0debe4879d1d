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
const option = { id: "so_01M83XGPF27V27K37T1K40MDJM" }

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
    expect(medusa.writes).toEqual([`POST /store/carts/${CART_ID}/checkout`])
    const body = medusa.calls.find(({ method }) => method === "POST")?.body
    const stored = expect.objectContaining({
      postal_code: "SW1A 1AA",
      country_code: "gb",
    }) as object
    expect(body).toEqual({ address: stored })
  })
})

describe("saveShipping", () => {
  it("takes what is on offer", async () => {
    await expect(saveShipping("en-gb", untouched, formOf({ shipping: option.id }))).rejects.toThrow(
      "to /en-gb/checkout/contact",
    )
    expect(medusa.writes).toEqual([`POST /store/carts/${CART_ID}/checkout`])
    expect(medusa.calls.at(-1)?.body).toEqual({ shipping_option_id: option.id })
  })

  it("refuses what the backend does not offer to the cart", async () => {
    medusa.reply = ({ path }) =>
      path.endsWith("/checkout") ? Response.json({ message: "x" }, { status: 400 }) : undefined
    const state = await saveShipping("en-gb", untouched, formOf({ shipping: option.id }))
    expect(state.message).toBeDefined()
  })

  it("leads to the cart page when the cart became an order meanwhile", async () => {
    const message = "Cart cart_x is already completed."
    medusa.reply = ({ path }) =>
      path.endsWith("/checkout") ? Response.json({ message }, { status: 400 }) : undefined
    const form = formOf({ shipping: option.id })
    await expect(saveShipping("en-gb", untouched, form)).rejects.toThrow("to /en-gb/cart")
  })
})

describe("savePayment", () => {
  it("opens a payment by invoice", async () => {
    const form = formOf({ payment: "pp_system_default" })
    await expect(savePayment("en-gb", untouched, form)).rejects.toThrow("checkout")
    expect(medusa.calls.at(-1)?.body).toEqual({ payment_provider_id: "pp_system_default" })
  })

  it("asks the backend no more than it needs: the cart once, and the answer", async () => {
    const form = formOf({ payment: "pp_system_default" })
    await expect(savePayment("en-gb", untouched, form)).rejects.toThrow("checkout")
    expect(medusa.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /store/carts/${CART_ID}`,
      "GET /store/regions",
      `POST /store/carts/${CART_ID}/checkout`,
    ])
  })

  it("refuses another provider", async () => {
    const state = await savePayment("en-gb", untouched, formOf({ payment: "pp_free" }))
    expect(state.errors).toHaveProperty("payment")
    expect(medusa.calls).toEqual([])
  })
})
