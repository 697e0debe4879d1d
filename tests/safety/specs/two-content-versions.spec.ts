import { sampleCatalogue } from "@finegauge/catalogue/sample"
import {
  adminClient,
  ask,
  readyGuestCart,
  storeClient,
  testEnvironment,
  type TestEnvironment,
} from "@finegauge/support"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { servedGuidance } from "../src/guidance.ts"
import { startSecondBackend, type SecondBackend } from "../src/second-backend.ts"
import { buildSecondContent, type SecondContent } from "../src/second-content.ts"

/** The shop as it runs, and the same shop after a release of other content: one database, two content versions. */
const before = testEnvironment()
let after: TestEnvironment
let content: SecondContent | undefined
let backend: SecondBackend | undefined

const NAME = `two-content-versions-${process.pid}`
const CHANGED = "mesotherapy-multi-needle"
const WITHDRAWN = "thread-lift"
const KEPT = "microcannula-filler"

/** The size of which most is there, of a product that is about that topic alone. */
function bestStocked(topic: string): { handle: string; title: string; sku: string } {
  const sizes = sampleCatalogue.products
    .filter(({ topicIds }) => topicIds.length === 1 && topicIds[0] === topic)
    .flatMap(({ handle, title, variants }) =>
      variants.map(({ sku, stock }) => ({ handle, title, sku, stock })),
    )
    .toSorted((a, b) => b.stock - a.stock)
  const [best] = sizes
  if (best === undefined) throw new Error(`No sample product is about ${topic} alone.`)
  return best
}

const headers = { "x-publishable-api-key": before.publishableKey }
const get = <Body>(at: TestEnvironment, path: string) =>
  ask<Body>(`${at.backendUrl}/store${path}`, { headers })
const post = <Body>(at: TestEnvironment, path: string, json: unknown = {}) =>
  ask<Body>(`${at.backendUrl}/store${path}`, { method: "POST", headers, json })

interface Completed {
  type?: string
  code?: string
  message?: string
  changed?: { title: string; sentences: string[] }[]
}
const complete = (at: TestEnvironment, cartId: string) =>
  post<Completed>(at, `/carts/${cartId}/complete`)

interface CartGuidance {
  guidance: { lines: { line_id: string; state: string; sentences: string[]; seen: string }[] }
}

let buyers = 0
async function fill(topic: string): Promise<{ cartId: string; email: string }> {
  const email = `versions-${process.pid}-${(buyers += 1)}@finegauge.test`
  const cartId = await readyGuestCart(storeClient(before), {
    currency: "eur",
    countryCode: "ie",
    email,
    lines: [{ sku: bestStocked(topic).sku, quantity: 1 }],
  })
  return { cartId, email }
}

const ordersOf = async (email: string) => (await adminClient(before)).ordersOf(email)

beforeAll(async () => {
  content = buildSecondContent(NAME, {
    [`topics/${CHANGED}`]: (yaml) =>
      yaml
        .replace(/^version: .*$/m, "version: 99.0.0")
        .replace(/^title: .*$/m, "title: Mesotherapy as a later release tells it"),
    [`topics/${WITHDRAWN}`]: (yaml) =>
      yaml.replace(/^status: .*\n/m, "").replace(/^kind: .*$/m, "$&\nstatus: withdrawn"),
  })
  backend = await startSecondBackend(before, NAME, content.folder)
  after = { ...before, backendUrl: backend.url }
})
afterAll(async () => {
  await backend?.stop()
  content?.remove()
})

describe("guidance that was released in another version after it was shown", () => {
  it("stops the order with 409 and says what changed, until the buyer accepts it", async () => {
    const { title, handle } = bestStocked(CHANGED)
    const { id } = await storeClient(before).product(handle)
    const old = (await servedGuidance(before, id)).topics[0]
    const now = (await servedGuidance(after, id)).topics[0]
    expect(now?.version).toBe("99.0.0")
    expect(now?.hash).not.toBe(old?.hash)

    const { cartId, email } = await fill(CHANGED)
    const refused = await complete(after, cartId)
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ code: "guidance_changed", changed: [{ title }] })
    expect(refused.body.message).toContain(
      `changed from version ${old?.version ?? ""} to 99.0.0. Nothing was ordered.`,
    )
    expect(await ordersOf(email)).toEqual([])

    const path = `/carts/${cartId}/guidance`
    const { lines } = (await get<CartGuidance>(after, path)).body.guidance
    expect(lines).toMatchObject([{ state: "changed" }])
    expect(lines[0]?.sentences.join(" ")).toContain("to 99.0.0")
    const accepted = lines.map(({ line_id, seen }) => ({ line_id, seen }))
    expect((await post(before, path, { lines: accepted })).status).toBe(409)
    expect((await post(after, path, { lines: accepted })).status).toBe(200)

    expect((await complete(before, cartId)).status).toBe(409)
    expect((await complete(after, cartId)).body.type).toBe("order")
    expect(await ordersOf(email)).toHaveLength(1)
  })

  it("does not disturb an order whose guidance stayed as it was", async () => {
    const { cartId } = await fill(KEPT)
    expect((await complete(after, cartId)).body.type).toBe("order")
  })
})

describe("guidance that was withdrawn after it was shown", () => {
  it("takes its products out of the shop and stops their sale with a plain message", async () => {
    const { title, handle } = bestStocked(WITHDRAWN)
    const { id, variants } = await storeClient(before).product(handle)
    const listed = (await storeClient(after).products()).map((product) => product.handle)
    expect(listed).not.toContain(handle)
    expect(listed).toContain(bestStocked(KEPT).handle)
    expect((await get(after, `/products/${id}`)).status).toBe(404)
    expect((await get(after, `/products/${id}/guidance`)).status).toBe(404)

    const { cartId, email } = await fill(WITHDRAWN)
    const line = { variant_id: variants[0]?.id, quantity: 1 }
    const added = await post<Completed>(after, `/carts/${cartId}/line-items`, line)
    const ordered = await complete(after, cartId)
    for (const { status, body } of [added, ordered]) {
      expect(status).toBe(400)
      expect(body.message).toMatch(/was withdrawn\. Nothing was ordered\.$/)
      expect(body.message).toContain(`"${title}" cannot be sold at the moment`)
    }
    expect(await ordersOf(email)).toEqual([])
  })
})
