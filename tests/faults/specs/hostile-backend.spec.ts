import { ask, storeClient, testEnvironment, type Answer } from "@finegauge/support"
import { beforeAll, describe, expect, it } from "vitest"
import { brokenEncodings, hostileValues, innards } from "../src/hostile-values.ts"

const environment = testEnvironment()
const headers = { "x-publishable-api-key": environment.publishableKey }
const get = (path: string) =>
  ask<{ message?: string }>(`${environment.backendUrl}${path}`, { headers })

let real = ""
beforeAll(async () => {
  real = (await storeClient(environment).products())[0]?.id ?? ""
})

function expectRefusal(answer: Answer<{ message?: string }>, what: string) {
  expect(answer.status, what).toBeGreaterThanOrEqual(400)
  expect(answer.status, `${what}: ${answer.text.slice(0, 200)}`).toBeLessThan(500)
  expect(answer.body.message ?? "", what).toMatch(/\w{2,}/)
  expect(answer.text, what).not.toMatch(innards)
}

describe("GET /store/products/:id/guidance", () => {
  it.each(Object.entries(hostileValues).filter(([name]) => name !== "empty"))(
    "refuses an id that is %s",
    async (name, value) => {
      expectRefusal(await get(`/store/products/${encodeURIComponent(value)}/guidance`), name)
    },
  )

  it.each(brokenEncodings)("refuses the broken encoding %s", async (segment) => {
    const answer = await get(`/store/products/${segment}/guidance`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500)
    expect(answer.text).not.toMatch(innards)
  })

  it.each(["?fields=*", "?fields[]=a", "?a[b][c]=d", "?limit=-1", "?%00=1"])(
    "is not disturbed by the query %s",
    async (query) => {
      const answer = await get(`/store/products/${real}/guidance${query}`)
      expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500)
    },
  )
})

describe.each(["specifications", "stock-states"])("GET /store/%s", (resource) => {
  it("refuses to be asked for nothing", async () => {
    expectRefusal(await get(`/store/${resource}`), "no product_id")
  })

  it("refuses more than a hundred ids", async () => {
    const query = Array.from({ length: 101 }, (_, at) => `product_id=prod_${at}`).join("&")
    expectRefusal(await get(`/store/${resource}?${query}`), "101 ids")
  })

  it.each([
    "product_id[a]=b",
    "product_id[a][b]=c",
    "product_id[]=",
    "product_id=a&product_id[x]=b",
  ])("answers without an error of its own to %s", async (query) => {
    const answer = await get(`/store/${resource}?${query}`)
    expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500)
    expect(answer.text).not.toMatch(innards)
  })

  it.each(Object.entries(hostileValues))(
    "never fails on an id that is %s",
    async (_name, value) => {
      const answer = await get(`/store/${resource}?product_id=${encodeURIComponent(value)}`)
      expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500)
      expect(answer.text).not.toMatch(innards)
    },
  )

  it("refuses a request without the publishable key", async () => {
    const answer = await ask(`${environment.backendUrl}/store/${resource}?product_id=${real}`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })

  it.each(["POST", "PUT", "DELETE", "PATCH"])("knows no %s", async (method) => {
    const answer = await ask(`${environment.backendUrl}/store/${resource}`, { method, headers })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

describe("what a shopper may not see", () => {
  it.each([
    "fields=*variants,variants.inventory_quantity",
    "fields=%2Bvariants.inventory_quantity",
    "fields=variants.inventory_items.inventory.location_levels.stocked_quantity",
    "fields=*variants.inventory_items,*variants.inventory_items.inventory",
    "fields=*variants.prices",
    "fields=variants.prices.amount,variants.prices.price_list_id",
  ])("%s leaks neither stock nor group prices", async (query) => {
    const answer = await get(`/store/products?limit=3&${query}`)
    expect(answer.status).toBeLessThan(500)
    expect(answer.text).not.toMatch(
      /"(inventory_quantity|stocked_quantity|available_quantity|reserved_quantity)":\s*\d/,
    )
    expect(answer.text).not.toMatch(/"prices":\s*\[\s*\{/)
  })
})

describe.each(Object.entries(hostileValues))("GET /store/legal-texts with %s", (name, value) => {
  const text = encodeURIComponent(value)

  it("for its kind is refused", async () => {
    if (name !== "empty") expectRefusal(await get(`/store/legal-texts/${text}?market=en-gb`), name)
  })

  it("for its market is refused", async () => {
    expectRefusal(await get(`/store/legal-texts/terms?market=${text}`), name)
  })
})
