import { strict as assert } from "node:assert"
import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { variantIds } from "./support/catalogue"
import { addItem, openCart } from "./support/checkout"
import { createDevice, createDraft, forceTopics, removeProduct, statement } from "./support/device"
import { store } from "./support/http"

interface Answered {
  cart: { id: string; items: { variant_id: string; quantity: number }[] }
  code?: string
  message?: string
  lines?: { index: number; variant_id: string; reason: string }[]
}
type Line = { variant_id: string; quantity: number; guidance_shown?: string }

const addLines = (cartId: string, body: unknown) =>
  store<Answered>("POST", `/carts/${cartId}/line-items/batch`, body)

const pieces = async (cartId: string): Promise<[string, number][]> =>
  (
    await statement<{ variant_id: string; quantity: number }>(
      "select variant_id, quantity from cart_line_item where cart_id = $1 and deleted_at is null",
      [cartId],
    )
  ).map(({ variant_id: id, quantity }) => [id, quantity])

const variants = sampleCatalogue.products.flatMap((product) => product.variants)
const scarce = variants.find(({ stock }) => stock > 0 && stock < 5)
const gone = variants.find(({ stock }) => stock === 0)
const plenty = variants.filter(({ stock }) => stock >= 20)
assert(scarce && gone, "The sample has nothing scarce or nothing that is out.")

let ids: Map<string, string>
const idOf = (sku = "") => ids.get(sku) ?? ""

beforeAll(async () => {
  ids = await variantIds()
})

describe("several lines at once", () => {
  it("are added by one request and answered as one line is", async () => {
    const one = await openCart("ie")
    const many = await openCart("ie")
    const lines = plenty.slice(0, 3).map(({ sku }, at) => ({
      variant_id: idOf(sku),
      quantity: at + 1,
    }))
    let last: { status: number; body: object } | undefined
    for (const line of lines) last = await addItem(one, line.variant_id, line.quantity)
    const { status, body } = await addLines(many, { lines })
    expect(status).toBe(200)
    expect(body.cart.items.map((item) => [item.variant_id, item.quantity])).toEqual(
      expect.arrayContaining(lines.map((line) => [line.variant_id, line.quantity])),
    )
    const shape = (answer: object | undefined) =>
      Object.keys((answer as Answered | undefined)?.cart ?? {}).sort()
    expect(shape(body)).toEqual(shape(last?.body))
    expect(JSON.stringify(body)).not.toMatch(/"(metadata|inventory_quantity)"/)
  })

  it("sum up with each other and with what the cart holds, on one line", async () => {
    const cartId = await openCart("de")
    const id = idOf(plenty[0]?.sku)
    await addItem(cartId, id, 1)
    await addLines(cartId, {
      lines: [
        { variant_id: id, quantity: 2 },
        { variant_id: id, quantity: 3 },
      ],
    })
    expect(await pieces(cartId)).toEqual([[id, 6]])
  })

  it("record which guidance was shown", async () => {
    const device = await createDevice()
    const cartId = await openCart("ie")
    const shown = `thread-lift@0.0.1#${"a".repeat(64)};`
    await addLines(cartId, {
      lines: [
        { variant_id: device.variantId, quantity: 1, guidance_shown: shown },
        { variant_id: idOf(plenty[0]?.sku), quantity: 1 },
      ],
    })
    const kept = await statement<{ variant_id: string; version: string | null }>(
      `select variant_id, metadata->'guidance'->'topics'->0->>'version' as version
         from cart_line_item where cart_id = $1 and metadata ? 'guidance'`,
      [cartId],
    )
    expect(kept).toHaveLength(2)
    expect(kept).toContainEqual({ variant_id: device.variantId, version: "0.0.1" })
    await removeProduct(device.id)
  })
})

describe("when one of them cannot be added, nothing is, and the answer names it:", () => {
  const drafts: string[] = []
  afterAll(async () => {
    for (const id of drafts) await removeProduct(id)
  })

  async function refused(lines: Line[], country = "ie"): Promise<Answered["lines"]> {
    const cartId = await openCart(country)
    const { status, body } = await addLines(cartId, { lines })
    expect(status, JSON.stringify(body)).toBe(400)
    expect(body).toMatchObject({ type: "not_allowed", code: "lines_refused" })
    expect(body.message).toMatch(/Nothing was added/)
    expect(JSON.stringify(body)).not.toMatch(/available|stocked/)
    expect(await pieces(cartId)).toEqual([])
    return body.lines
  }
  const good = (): Line => ({ variant_id: idOf(plenty[0]?.sku), quantity: 1 })

  it("an unknown variant, and one of a draft", async () => {
    const draft = await createDraft()
    drafts.push(draft.id)
    const lines = [
      good(),
      { variant_id: "variant_unknown", quantity: 1 },
      { variant_id: draft.variantId, quantity: 1 },
    ]
    expect(await refused(lines)).toEqual([
      { index: 1, variant_id: "variant_unknown", reason: "unknown" },
      { index: 2, variant_id: draft.variantId, reason: "unknown" },
    ])
  })

  it("nothing left, and more than there is, summed over lines", async () => {
    const half = Math.ceil(scarce.stock / 2)
    const lines = [
      { variant_id: idOf(gone.sku), quantity: 1 },
      good(),
      { variant_id: idOf(scarce.sku), quantity: half },
      { variant_id: idOf(scarce.sku), quantity: scarce.stock - half + 1 },
    ]
    expect(await refused(lines)).toEqual([
      { index: 0, variant_id: idOf(gone.sku), reason: "out-of-stock" },
      { index: 2, variant_id: idOf(scarce.sku), reason: "over-stock" },
      { index: 3, variant_id: idOf(scarce.sku), reason: "over-stock" },
    ])
  })

  it("more than there is beside what the cart holds", async () => {
    const cartId = await openCart("ie")
    const id = idOf(scarce.sku)
    expect((await addItem(cartId, id, scarce.stock)).status).toBe(200)
    const { status, body } = await addLines(cartId, { lines: [{ variant_id: id, quantity: 1 }] })
    expect(status).toBe(400)
    expect(body.lines).toEqual([{ index: 0, variant_id: id, reason: "over-stock" }])
    expect(await pieces(cartId)).toEqual([[id, scarce.stock]])
  })

  it("what has no price in the market, and what may not be sold", async () => {
    const device = await createDevice()
    drafts.push(device.id)
    const lines = [good(), { variant_id: device.variantId, quantity: 1 }]
    expect(await refused(lines, "us")).toMatchObject([{ index: 1, reason: "not-sold-here" }])
    await forceTopics(device.id, ["no-such-topic"])
    expect(await refused(lines)).toMatchObject([{ index: 1, reason: "not-sellable" }])
  })
})

describe("a body that cannot be meant is refused in words:", () => {
  const line = { variant_id: "variant_unknown", quantity: 1 }
  let cartId: string
  beforeAll(async () => {
    cartId = await openCart("gb")
  })

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["broken JSON", "{"],
    ["a list", []],
    ["no lines", { lines: [] }],
    ["501 lines", { lines: Array.from({ length: 501 }, () => line) }],
    ["lines in words", { lines: "all" }],
    ["an unknown field", { lines: [line], cart_id: "cart_other" }],
    ["a price of its own", { lines: [{ ...line, unit_price: 0 }] }],
    ["metadata of its own", { lines: [{ ...line, metadata: { guidance: {} } }] }],
    ["no variant", { lines: [{ quantity: 1 }] }],
    ["a NUL character", { lines: [{ variant_id: "variant_\0", quantity: 1 }] }],
    ["a variant that is none", { lines: [{ variant_id: "' OR 1=1 --", quantity: 1 }] }],
    ["a variant of 6,000 letters", { lines: [{ variant_id: "a".repeat(6000), quantity: 1 }] }],
    ...[0, -1, 0.5, 10_000, 1e308, "2", null, [1]].map((quantity): [string, unknown] => [
      `the quantity ${JSON.stringify(quantity)}`,
      { lines: [{ ...line, quantity }] },
    ]),
  ])("%s", async (_what, body) => {
    const { status, body: answer } = await addLines(cartId, body)
    expect(status).toBe(400)
    expect(answer.message).toMatch(/\w{3,}/)
    expect(answer.message).not.toMatch(/select |node_modules/)
  })
})
