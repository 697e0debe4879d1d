import { adminClient, ask, storeClient, testEnvironment } from "@finegauge/support"
import { beforeAll, describe, expect, it } from "vitest"
import { hostileBodies, hostileValues, innards } from "../src/hostile-values.ts"

const environment = testEnvironment()
const url = (path: string) => `${environment.backendUrl}/admin/${path}`
let token = ""
let product = ""

async function post(path: string, raw: string, authorization = `Bearer ${token}`) {
  const answer = await ask<{ message?: string } | undefined>(url(path), {
    method: "POST",
    raw,
    headers: { authorization, "content-type": "application/json" },
  })
  expect(answer.status, answer.text.slice(0, 200)).toBeGreaterThanOrEqual(400)
  expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500)
  expect(answer.text).not.toMatch(innards)
  return answer
}

beforeAll(async () => {
  token = (await adminClient(environment)).token
  product = (await storeClient(environment).product("pdo-mono-thread")).id
})

describe.each(["guidance", "specification"])("POST /admin/products/:id/%s", (resource) => {
  it.each(Object.entries(hostileBodies))("refuses a body that is %s", async (_name, body) => {
    const answer = await post(`products/${product}/${resource}`, body)
    expect(answer.body?.message ?? "").toMatch(/\w{2,}/)
  })

  it.each(Object.entries(hostileValues).filter(([name]) => name !== "empty"))(
    "refuses a product whose id is %s",
    async (_name, value) => {
      const body = resource === "guidance" ? { topic_ids: ["thread-lift"] } : { attributes: {} }
      await post(`products/${encodeURIComponent(value)}/${resource}`, JSON.stringify(body))
    },
  )

  it.each(["", "Bearer ", "Bearer x.y.z", "Basic YTpi", `Bearer ${"a".repeat(4_000)}`])(
    "refuses the credentials %j",
    async (authorization) => {
      const answer = await post(`products/${product}/${resource}`, "{}", authorization)
      expect(answer.status).toBe(401)
    },
  )
})

describe("what a merchant may not say of a product", () => {
  it.each(["no-such-topic", "", "a".repeat(101), "../x"])(
    "refuses the guidance topic %j",
    async (topic) => {
      await post(`products/${product}/guidance`, JSON.stringify({ topic_ids: [topic] }))
    },
  )

  it("refuses a note without a source", async () => {
    const body = { topic_ids: ["thread-lift"], notes: [{ text: "Store below 25 °C." }] }
    await post(`products/${product}/guidance`, JSON.stringify(body))
  })

  it("refuses attributes that no schema knows", async () => {
    const body = { attributes: { family: "lifting-thread", material: "gold" }, sample: true }
    await post(`products/${product}/specification`, JSON.stringify(body))
  })
})

describe("POST /admin/legal-texts", () => {
  it.each(Object.entries(hostileBodies))("refuses a body that is %s", async (_name, body) => {
    const answer = await post("legal-texts", body)
    expect(answer.body?.message ?? "").toMatch(/\w{2,}/)
  })
})
