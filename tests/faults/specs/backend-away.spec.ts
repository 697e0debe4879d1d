import { eventually, storeClient, testEnvironment, type StoreProduct } from "@finegauge/support"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openGate, type Gate } from "../src/gate.ts"
import { pageText } from "../src/page.ts"
import { sendSignal } from "../src/signal.ts"
import { startStorefront, type OwnStorefront } from "../src/storefront.ts"
import { visitor, type Visitor } from "../src/visitor.ts"

const environment = testEnvironment()
const handle = "aftercare-cold-pack"
const pages = [
  "/en-gb",
  "/en-gb/catalogue",
  "/en-gb/catalogue/accessories",
  `/en-gb/products/${handle}`,
  "/en-gb/guidance",
  "/en-gb/guidance/thread-lift",
]
let gate: Gate
let shop: OwnStorefront
let buyer: Visitor
let product: StoreProduct

beforeAll(async () => {
  gate = await openGate(environment.backendUrl)
  shop = await startStorefront(environment, gate.url)
  product = await storeClient(environment).product(handle)
  for (const path of pages) await pageText(shop.shopUrl, path)
  buyer = visitor(shop.shopUrl)
  const added = await buyer.add(product.variants[0]?.id ?? "")
  expect(added.status).toBe(303)
  expect((await buyer.get("/en-gb/cart")).text).toContain(product.title)
  await gate.close()
})

afterAll(async () => {
  await shop.stop()
  await gate.close().catch(() => undefined)
})

describe("while the backend is away", () => {
  it.each(pages)("%s is read from the cache", async (path) => {
    expect((await pageText(shop.shopUrl, path)).length).toBeGreaterThan(1_000)
  })

  it("a change signal keeps the old page, because a new one cannot be made", async () => {
    const body = JSON.stringify({ changes: [{ kind: "product", handle }] })
    expect((await sendSignal(shop, body)).status).toBeLessThan(300)
    for (let at = 0; at < 5; at += 1) {
      expect(await pageText(shop.shopUrl, `/en-gb/products/${handle}`)).toContain(product.title)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  })

  it("the cart says so plainly, and says that nothing is lost", async () => {
    const { text } = await buyer.get("/en-gb/cart")
    expect(text).toContain("Your cart cannot be shown just now")
    expect(text).toContain("Nothing is lost")
  })

  it("adding to the cart says so plainly", async () => {
    const answer = await buyer.add(product.variants[0]?.id ?? "")
    const { text } = answer.status === 303 ? await buyer.get("/en-gb/cart") : answer
    expect(text).toMatch(/cannot (reach|be shown)/)
  })

  it.each(["contact", "address", "review"])(
    "the checkout step %s says so plainly",
    async (step) => {
      const { text, status } = await buyer.get(`/en-gb/checkout/${step}`)
      expect(status).not.toBe(500)
      expect(text).toMatch(/cannot (reach|be shown|be reached)/)
    },
  )

  it("the count in the header fails quietly", async () => {
    const answer = await buyer.get("/en-gb/cart/summary")
    expect(answer.status).not.toBe(500)
  })

  it("the shop itself stays healthy", async () => {
    expect((await buyer.get("/health")).status).toBe(200)
  })
})

describe("when the backend is back", () => {
  beforeAll(() => gate.open())

  it("the same cart is there again, within five seconds", async () => {
    await eventually(
      "the cart",
      async () => (await buyer.get("/en-gb/cart")).text.includes(product.title),
      { within: 5_000 },
    )
  })

  it("the pages go on", async () => {
    for (const path of pages) expect(await pageText(shop.shopUrl, path)).toContain("<h1")
  })
})
