import { ask, testEnvironment } from "@finegauge/support"
import { describe, expect, it } from "vitest"
import { brokenEncodings, hostileValues, innards } from "../src/hostile-values.ts"

const { shopUrl } = testEnvironment()
const values = Object.entries(hostileValues).filter(([name]) => name !== "empty")

async function neverFails(path: string, options: Parameters<typeof ask>[1] = {}) {
  const answer = await ask(`${shopUrl}${path}`, { timeout: 20_000, ...options })
  expect(answer.status, `${path.slice(0, 120)}: ${answer.text.slice(0, 200)}`).toBeLessThan(500)
  return answer
}

describe.each([
  ["a market", (segment: string) => `/${segment}`],
  ["a line", (segment: string) => `/en-gb/catalogue/${segment}`],
  ["a product", (segment: string) => `/en-gb/products/${segment}`],
  ["a topic", (segment: string) => `/en-gb/guidance/${segment}`],
  ["a page", (segment: string) => `/en-gb/${segment}`],
  ["a checkout step", (segment: string) => `/en-gb/checkout/${segment}`],
])("%s that does not exist", (_what, pathOf) => {
  it.each(values)("is refused when its name is %s", async (_name, value) => {
    const answer = await neverFails(pathOf(encodeURIComponent(value)))
    expect(answer.status).not.toBe(200)
  })

  it.each(brokenEncodings)("is refused when its name is %s", async (segment) => {
    const answer = await neverFails(pathOf(segment))
    expect(answer.status).not.toBe(200)
  })

  it("gets the 404 page, in words", async () => {
    const answer = await neverFails(pathOf("does-not-exist"))
    expect(answer.status).toBe(404)
    expect(answer.text).not.toMatch(innards)
  })
})

describe("cookies that the shop did not set", () => {
  const forged = [
    ...values.map(([, value]) => encodeURIComponent(value).slice(0, 1_000)),
    "cart_01ABCDEFGHJKMNPQRSTVWXYZ01",
    "order_01ABCDEFGHJKMNPQRSTVWXYZ01",
    "cart_01ABCDEFGHJKMNPQRSTVWXYZ01; finegauge-cart=cart_x",
  ]

  it.each([
    "/en-gb/cart",
    "/en-gb/cart/summary",
    "/en-gb/checkout/contact",
    "/en-gb/checkout/confirmation",
  ])("do not make %s fail", async (path) => {
    for (const value of forged) {
      const cookie = `finegauge-cart=${value}; finegauge-order=${value}`
      const answer = await neverFails(path, { headers: { cookie } })
      expect(answer.text).not.toMatch(innards)
    }
  })
})

describe("an order that is not the visitor's", () => {
  it.each(["order_01ABC", "../admin/users", "order_01ABC%2F..%2F"])(
    "is not shown for %s",
    async (id) => {
      const answer = await neverFails(`/en-gb/checkout/confirmation?order=${id}&order_id=${id}`)
      expect(answer.status).not.toBe(200)
    },
  )
})

describe("posts that no form of the shop sent", () => {
  const targets = [
    "/en-gb",
    "/en-gb/products/pdo-mono-thread",
    "/en-gb/cart",
    "/en-gb/checkout/contact",
  ]

  it.each(targets)("to %s are refused or ignored", async (path) => {
    const origin = new URL(shopUrl).origin
    await neverFails(path, {
      method: "POST",
      raw: "a=1",
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
    })
    await neverFails(path, { method: "POST", json: { a: 1 }, headers: { origin } })
  })

  it.each(targets)("to %s with an invented action are refused", async (path) => {
    for (const action of ["0".repeat(42), "x", "__proto__", "a".repeat(4_000)]) {
      await neverFails(path, {
        method: "POST",
        raw: "[]",
        headers: { "next-action": action, "content-type": "text/plain;charset=UTF-8" },
      })
    }
  })

  it("from another site are refused", async () => {
    const answer = await neverFails("/en-gb/cart", {
      method: "POST",
      raw: "[]",
      headers: { origin: "https://evil.example", "next-action": "0".repeat(42) },
    })
    expect(answer.status).not.toBe(200)
  })
})
