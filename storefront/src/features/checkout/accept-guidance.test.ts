import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

import { CART_ID, FakeJar, FakeMedusa, fullCart } from "@/lib/testing/fake-medusa"

import { acceptGuidance } from "./accept-guidance"

const jar = vi.hoisted(() => ({ current: undefined as FakeJar | undefined }))
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve(jar.current) }))
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }))
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`)
  },
  notFound: () => {
    throw new Error("not found")
  },
}))

const untouched = { values: {}, errors: {}, attempt: 0 }
const seen = `thread-lift@2.0.0#${"a".repeat(64)};`
const line = "cali_01M83XGPF27V27K37T1K40MDJM"
const path = `/store/carts/${CART_ID}/guidance`
let medusa: FakeMedusa

const accept = (...lines: string[]) => {
  const form = new FormData()
  for (const one of lines) form.append("line", one)
  return acceptGuidance("en-gb", untouched, form)
}
const answering = (status: number, body: object) => {
  medusa.reply = (call) => (call.path === path ? Response.json(body, { status }) : undefined)
}

beforeEach(() => {
  jar.current = new FakeJar()
  jar.current.set("finegauge-cart", CART_ID)
  medusa = new FakeMedusa()
  medusa.cart = fullCart()
  medusa.install()
  answering(200, { guidance: { lines: [] } })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe("accepting guidance", () => {
  it("sends what the page showed and leads back to the order", async () => {
    await expect(accept(`${line} ${seen}`)).rejects.toThrow("to /en-gb/checkout/review")
    expect(medusa.calls).toEqual([
      { method: "POST", path, body: { lines: [{ line_id: line, seen }] } },
    ])
  })

  it("shows the page again when the guidance changed once more", async () => {
    answering(409, { code: "guidance_changed" })
    await expect(accept(`${line} ${seen}`)).rejects.toThrow("to /en-gb/checkout/review")
  })

  it("says so while the backend is away, and keeps the cart", async () => {
    answering(500, {})
    expect(await accept(`${line} ${seen}`)).toMatchObject({
      attempt: 1,
      message: expect.stringMatching(/not saved/) as string,
    })
    expect(jar.current?.get("finegauge-cart")?.value).toBe(CART_ID)
  })

  it.each([[[]], [["x"]], [[`../carts ${seen}`]], [[`${line} `]]])(
    "sends nothing for %j",
    async (lines) => {
      await expect(accept(...lines)).rejects.toThrow("to /en-gb/checkout/review")
      expect(medusa.calls).toEqual([])
    },
  )

  it("leads to the cart when there is none, or none any more", async () => {
    answering(404, {})
    await expect(accept(`${line} ${seen}`)).rejects.toThrow("to /en-gb/cart")
    jar.current = new FakeJar()
    await expect(accept(`${line} ${seen}`)).rejects.toThrow("to /en-gb/cart")
  })
})
