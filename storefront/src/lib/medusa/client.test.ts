import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { z } from "zod"

import { medusaDelete, medusaGet, medusaPost } from "./client"

const schema = z.object({ a: z.number() })
const answer = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubEnv("MEDUSA_URL", "http://backend.test")
  vi.stubEnv("MEDUSA_PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("REVALIDATE_SECRET", "s".repeat(32))
  vi.stubEnv("SHOP_URL", "http://shop.test")
  vi.stubGlobal("fetch", answer)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  answer.mockReset()
})

describe("the client", () => {
  it("asks with the publishable key, repeats lists and drops what is undefined", async () => {
    answer.mockResolvedValue(Response.json({ a: 1, more: true }))
    const query = { product_id: ["p1", "p2"], limit: 2, none: undefined }
    expect(await medusaGet(schema, "/store/x", { query })).toEqual({ ok: true, value: { a: 1 } })
    const [url, init] = answer.mock.calls[0] ?? []
    expect(url).toBe("http://backend.test/store/x?product_id=p1&product_id=p2&limit=2")
    expect(init?.headers).toMatchObject({ "x-publishable-api-key": "pk_test" })
    expect(init?.cache).toBe("no-store")
  })

  it("keeps an answer only under tags", async () => {
    answer.mockResolvedValue(Response.json({ a: 1 }))
    await medusaGet(schema, "/store/x", { cache: { tags: ["t"], seconds: 9 } })
    const init = answer.mock.calls[0]?.[1]
    expect(init).toMatchObject({ next: { tags: ["t"], revalidate: 9 } })
    expect(init?.cache).toBeUndefined()
  })

  it("never caches what it writes", async () => {
    answer.mockImplementation(() => Promise.resolve(Response.json({ a: 1 })))
    await medusaPost(schema, "/store/x", { b: 2 })
    await medusaDelete(schema, "/store/x/1")
    expect(answer.mock.calls.map(([, init]) => [init?.method, init?.cache])).toEqual([
      ["POST", "no-store"],
      ["DELETE", "no-store"],
    ])
  })

  it.each([
    ["an answer of another shape", () => Promise.resolve(Response.json({ b: 1 }))],
    ["no JSON", () => Promise.resolve(new Response("<html>"))],
    ["a refused connection", () => Promise.reject(new TypeError("fetch failed"))],
    ["a server error", () => Promise.resolve(Response.json({}, { status: 500 }))],
  ])("takes %s for an outage", async (_what, reply) => {
    answer.mockImplementation(reply)
    expect(await medusaGet(schema, "/store/x")).toMatchObject({ ok: false, reason: "unavailable" })
  })

  it("lets the signals by which Next steers rendering pass", async () => {
    answer.mockRejectedValue(Object.assign(new Error("x"), { digest: "DYNAMIC_SERVER_USAGE" }))
    await expect(medusaGet(schema, "/store/x")).rejects.toThrow("x")
  })
})
