import { ask, storeClient, testEnvironment, type Ask } from "@finegauge/support"
import { beforeAll, describe, expect, it } from "vitest"
import { hostileValues, innards } from "../src/hostile-values.ts"

const { shopUrl, ...rest } = testEnvironment()
const form = "application/x-www-form-urlencoded"
let variant = ""
/** A size of which fewer than five are left. */
let scarce = ""

beforeAll(async () => {
  const store = storeClient(rest)
  const product = await store.product("practice-pad")
  variant = product.variants[0]?.id ?? ""
  const { stock_states: states } = await store.get<{
    stock_states: { variant_id: string; state: string }[]
  }>(`/store/stock-states?product_id=${product.id}`)
  scarce = states.find((one) => one.state === "low")?.variant_id ?? ""
})

async function send(raw: string, headers: Record<string, string> = {}, options: Ask = {}) {
  const answer = await ask<{ message?: string } | undefined>(`${shopUrl}/en-gb/cart/items`, {
    method: "POST",
    raw,
    headers: { accept: "application/json", "content-type": form, origin: shopUrl, ...headers },
    timeout: 20_000,
    ...options,
  })
  expect(answer.text).not.toMatch(innards)
  return answer
}

async function refuses(raw: string, headers: Record<string, string> = {}) {
  const answer = await send(raw, headers)
  expect(answer.status, answer.text.slice(0, 200)).toBeGreaterThanOrEqual(400)
  expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500)
  expect(answer.body?.message ?? "").toMatch(/\w{3,}/)
  expect(answer.headers.getSetCookie(), "no cart is made of nonsense").toEqual([])
}

const fields = (values: Record<string, string>) => new URLSearchParams(values).toString()

describe("POST /<locale>/cart/items", () => {
  it("takes what the form of a product page sends", async () => {
    const answer = await send(fields({ variant, quantity: "2" }))
    expect(answer.status, answer.text).toBe(200)
    expect(answer.headers.get("cache-control")).toContain("no-store")
    for (const cookie of answer.headers.getSetCookie()) {
      expect(cookie).toMatch(/HttpOnly/i)
      expect(cookie).toMatch(/SameSite=(Lax|Strict)/i)
    }
  })

  it.each(Object.entries(hostileValues))("refuses a variant that is %s", (_name, value) =>
    refuses(fields({ variant: value, quantity: "1" })),
  )

  it("refuses a variant that has the right shape and does not exist", () =>
    refuses(fields({ variant: "variant_01ABCDEFGHJKMNPQRSTVWXYZ01" })))

  it.each(["0", "-1", "1.5", "1e9", "NaN", "Infinity", "100", "9".repeat(400), "१", "0x10", "\0"])(
    "refuses the quantity %j",
    (quantity) => refuses(fields({ variant, quantity })),
  )

  it("refuses more than there is", () => refuses(fields({ variant: scarce, quantity: "99" })))

  it.each(["", "&&&=", "%", "%E0%A4%A", "variant", "a".repeat(3_000)])(
    "refuses the body %j",
    (body) => refuses(body),
  )

  it("refuses an oversized body", () => refuses(fields({ variant, padding: "x".repeat(500_000) })))

  it("refuses another site's form", () =>
    refuses(fields({ variant }), { origin: "https://evil.example" }))

  it("refuses a form that a browser calls cross-site", () =>
    refuses(fields({ variant }), { "sec-fetch-site": "cross-site", origin: "null" }))

  it.each(["text/plain", "multipart/form-data; boundary=x", "application/json"])(
    "does not fail on a body that is called %s",
    async (type) => {
      expect((await send("{", { "content-type": type })).status).toBeLessThan(500)
    },
  )

  it.each(["GET", "PUT", "DELETE", "PATCH"])("knows no %s", async (method) => {
    const answer = await ask(`${shopUrl}/en-gb/cart/items`, { method })
    expect(answer.status).toBe(405)
  })

  it("leads a form of a market that does not exist nowhere dangerous", async () => {
    const answer = await ask(`${shopUrl}/evil.example/cart/items`, {
      method: "POST",
      raw: fields({ variant }),
      headers: { "content-type": form, origin: shopUrl },
    })
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.get("location") ?? "/").toMatch(/^\/(?!\/)/)
  })
})
