import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { addItem, complete, openCart, readyCart, regionOf } from "./support/checkout"
import {
  createDevice,
  forceTopics,
  guide,
  removeProduct,
  statement,
  type Device,
} from "./support/device"
import { store } from "./support/http"

interface CartGuidance {
  guidance: {
    lines: {
      line_id: string
      product_title: string
      state: string
      refusals: { reason: string }[]
      sentences: string[]
      seen: string
    }[]
  }
}

let device: Device
let topicHash: string

const ready = async (): Promise<string> =>
  (
    await readyCart({
      country: "ie",
      shipping: "standard",
      items: [{ variantId: device.variantId, quantity: 1 }],
    })
  ).id

const guidanceOf = async (cartId: string) =>
  (await store<CartGuidance>("GET", `/carts/${cartId}/guidance`)).body.guidance.lines

const accept = (cartId: string, lines: { line_id: string; seen: string }[]) =>
  store<CartGuidance & { message?: string; code?: string }>("POST", `/carts/${cartId}/guidance`, {
    lines: lines.map(({ line_id, seen }) => ({ line_id, seen })),
  })

interface StoredLine {
  id: string
  metadata: { guidance?: { topics: { id: string; version: string; hash: string }[] } } | null
  quantity: number
}
const linesOf = (cartId: string) =>
  statement<StoredLine>(
    "select id, metadata, quantity from cart_line_item where cart_id = $1 and deleted_at is null",
    [cartId],
  )

beforeAll(async () => {
  device = await createDevice()
  const { body } = await store<{ guidance: { topics: { hash: string }[] } }>(
    "GET",
    `/products/${device.id}/guidance`,
  )
  topicHash = body.guidance.topics[0]?.hash ?? ""
})
beforeEach(() => guide(device.id, ["thread-lift"], []))
afterAll(() => removeProduct(device.id))

describe("a published device whose guidance cannot be read", () => {
  it("is neither shown nor listed, as if it did not exist", async () => {
    const paths = [`/products/${device.id}`, `/products/${device.id}/guidance`]
    const list = () =>
      store<{ products: unknown[]; count: number }>("GET", `/products?id=${device.id}`)
    expect((await list()).body).toMatchObject({ count: 1 })
    await forceTopics(device.id, ["no-such-topic"])
    for (const path of paths) {
      const { status, body } = await store("GET", path)
      expect(status, path).toBe(404)
      expect(body["message"]).toMatch(/no product with the id/)
    }
    expect((await list()).body).toMatchObject({ products: [], count: 0 })
    expect(await store("GET", `/specifications?product_id=${device.id}`)).toMatchObject({
      body: { specifications: [] },
    })
    expect(await store("GET", `/stock-states?product_id=${device.id}`)).toMatchObject({
      body: { stock_states: [] },
    })
  })

  it("cannot be put into a cart, old or new, nor made more of", async () => {
    const cartId = await openCart("ie")
    await addItem(cartId, device.variantId, 1)
    const [line] = await linesOf(cartId)
    await forceTopics(device.id, [])
    const more = await store("POST", `/carts/${cartId}/line-items/${line?.id ?? ""}`, {
      quantity: 2,
    })
    const again = await addItem(cartId, device.variantId, 1)
    const anew = await store("POST", "/carts", {
      region_id: await regionOf("ie"),
      items: [{ variant_id: device.variantId, quantity: 1 }],
    })
    for (const { status, body } of [more, again, anew]) {
      expect(status).toBe(400)
      expect(body).toMatchObject({ code: "not_sellable" })
      expect(body["message"]).toBe(
        `"${device.title}" cannot be sold at the moment: it has no safety guidance. Nothing was ordered.`,
      )
    }
    const path = `/carts/${cartId}/line-items/${line?.id ?? ""}`
    expect((await store("DELETE", path)).status).toBe(200)
  })

  it("stops the sale with a plain message, and lets it go on when it can be read again", async () => {
    const cartId = await ready()
    await forceTopics(device.id, ["no-such-topic"])
    const { status, body } = await complete(cartId)
    expect(status).toBe(400)
    expect(body.message).toMatch(/"no-such-topic" cannot be read\. Nothing was ordered\./)
    expect(await guidanceOf(cartId)).toMatchObject([
      { state: "stopped", refusals: [{ reason: "guidance-unreadable" }] },
    ])
    await forceTopics(device.id, ["thread-lift"])
    expect((await complete(cartId)).body.type).toBe("order")
  })
})

describe("guidance that changed since it was shown", () => {
  const notes = [{ text: "Keep it below 25 °C.", source: "Sample IFU 1" }]

  it("stops the order with 409 until the buyer accepts it; nothing is lost", async () => {
    const cartId = await ready()
    await guide(device.id, ["thread-lift", "microcannula-filler"], notes)
    const refused = await complete(cartId)
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({
      type: "conflict",
      code: "guidance_changed",
      changed: [
        {
          title: device.title,
          sentences: [
            expect.stringMatching(/is new for this product/),
            "The notes on this product changed.",
          ],
        },
      ],
    })
    expect(refused.body.message).toMatch(/is new for this product.*notes on this product changed/)

    const changed = await guidanceOf(cartId)
    expect(changed).toMatchObject([{ state: "changed", product_title: device.title }])
    expect(changed[0]?.sentences).toHaveLength(2)
    expect((await accept(cartId, changed)).body.guidance.lines).toMatchObject([
      { state: "current" },
    ])
    expect((await complete(cartId)).body.type).toBe("order")
    expect((await complete(cartId)).body.type).toBe("order")
  })

  it("is not accepted by what was shown before it changed again", async () => {
    const cartId = await ready()
    await guide(device.id, ["thread-lift"], notes)
    const shown = await guidanceOf(cartId)
    await guide(device.id, ["thread-lift"], [])
    await guide(device.id, ["thread-lift", "microcannula-filler"])
    const answer = await accept(cartId, shown)
    expect(answer.status).toBe(409)
    expect(answer.body.message).toMatch(/changed again while you were reading/)
    expect((await complete(cartId)).status).toBe(409)
  })

  it.each([
    ["no line", { lines: [] }, 400],
    ["a line of nobody", { lines: [{ line_id: "cali_unknown", seen: ";" }] }, 404],
    ["more than it may say", { lines: [{ line_id: "cali_1", seen: ";" }], cart: "x" }, 400],
  ])("is not accepted with %s", async (_what, body, status) => {
    const answer = await store("POST", `/carts/${await openCart("ie")}/guidance`, body)
    expect(answer.status).toBe(status)
    expect(String(answer.body["message"]).length).toBeGreaterThan(10)
  })
})

describe("what a line records", () => {
  const forged = {
    topics: [{ id: "thread-lift", version: "9.9.9", hash: "f".repeat(64) }],
    notes: "",
  }

  it("comes from the backend; a browser can only say what its page showed", async () => {
    const cartId = await openCart("ie")
    await store("POST", `/carts/${cartId}/line-items`, {
      variant_id: device.variantId,
      quantity: 1,
      metadata: { guidance: forged, other: "x" },
    })
    const [line] = await linesOf(cartId)
    expect(line?.metadata?.guidance?.topics).toMatchObject([{ id: "thread-lift", hash: topicHash }])
    expect(Object.keys(line?.metadata ?? {})).toEqual(["guidance"])

    const path = `/carts/${cartId}/line-items/${line?.id ?? ""}`
    await store("POST", path, { quantity: 2, metadata: { guidance: forged } })
    expect(await linesOf(cartId)).toMatchObject([{ metadata: line?.metadata, quantity: 2 }])
  })

  it("is the older guidance that a page showed, and pieces added later join the line", async () => {
    const cartId = await openCart("ie")
    const older = `thread-lift@0.0.1#${"a".repeat(64)};`
    await store("POST", `/carts/${cartId}/line-items`, {
      variant_id: device.variantId,
      quantity: 1,
      metadata: { guidance_shown: older },
    })
    await addItem(cartId, device.variantId, 1)
    expect(await linesOf(cartId)).toMatchObject([
      { quantity: 2, metadata: { guidance: { topics: [{ version: "0.0.1" }] } } },
    ])
    const [line] = await guidanceOf(cartId)
    expect(line?.sentences.join()).toMatch(/changed from version 0\.0\.1 to \d+\.\d+\.\d+/)
  })

  it("stands on the first line of a cart that is opened with it, too", async () => {
    const { body } = await store<{ cart: { id: string } }>("POST", "/carts", {
      region_id: await regionOf("ie"),
      items: [{ variant_id: device.variantId, quantity: 1, metadata: { guidance: forged } }],
    })
    const [line] = await linesOf(body.cart.id)
    expect(line?.metadata?.guidance?.topics).toMatchObject([{ hash: topicHash }])
  })
})
