import { strict as assert } from "node:assert"
import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { variantIds } from "./support/catalogue"
import { addItem, openCart, regionOf } from "./support/checkout"
import { createDevice, createDraft, removeProduct, statement, type Device } from "./support/device"
import { anonymous, store } from "./support/http"

interface Line {
  variant: {
    id: string
    sku: string
    title: string
    product: { id: string; title: string; handle: string }
    price: { amount: number; currency_code: string } | null
    stock: string
  } | null
  reason: string | null
  suggestions: { sku: string; product_title: string; title: string }[]
}
type Body = { lines: Line[]; message?: string }

const path = "/variants/lookup"
const lookUp = async (lines: object[], country = "ie", cartId?: string) => {
  const { status, body } = await store<Body>("POST", path, {
    region_id: await regionOf(country),
    lines,
    ...(cartId === undefined ? {} : { cart_id: cartId }),
  })
  assert(status === 200, JSON.stringify(body))
  return body.lines
}

const variants = sampleCatalogue.products.flatMap((product) => product.variants)
const plenty = variants.filter(({ stock }) => stock >= 20)
const scarce = variants.find(({ stock }) => stock > 0 && stock < 5)
const gone = variants.find(({ stock }) => stock === 0)
assert(scarce && gone && plenty[0] && plenty[1])
const [first, second] = [plenty[0], plenty[1]]

let ids: Map<string, string>
let device: Device
let draft: Device

beforeAll(async () => {
  ids = await variantIds()
  device = await createDevice()
  draft = await createDraft()
  await statement("update product_variant set ean = $2 where id = $1", [
    device.variantId,
    "4006381333931",
  ])
})
afterAll(async () => {
  await removeProduct(device.id)
  await removeProduct(draft.id)
})

describe("lines that are looked up", () => {
  it("answer in their order with variant, price of the market and stock as a word", async () => {
    const codes = [first, gone, second, scarce].map(({ sku }) => ({ sku, quantity: 1 }))
    const lines = await lookUp(codes)
    expect(lines.map(({ variant }) => variant?.id)).toEqual(codes.map(({ sku }) => ids.get(sku)))
    expect(lines.map(({ variant }) => variant?.stock)).toEqual(["in", "out", "in", "low"])
    expect(lines.map(({ reason }) => reason)).toEqual([null, "out-of-stock", null, null])
    expect(lines[0]?.variant?.price?.currency_code).toBe("eur")
    expect(JSON.stringify(lines)).not.toMatch(/quantity|available|metadata/)
    const [dollars] = await lookUp([{ sku: first.sku, quantity: 1 }], "us")
    expect(dollars?.variant?.price?.currency_code).toBe("usd")
  })

  it("take a SKU in lower case, and a GTIN of the EAN field", async () => {
    const lines = await lookUp([
      { sku: ` ${first.sku.toLowerCase()} `, quantity: 1 },
      { gtin: "04006381333931", quantity: 2 },
      { gtin: "00012345678905", quantity: 1 },
    ])
    expect(lines.map(({ variant }) => variant?.id)).toEqual([
      ids.get(first.sku),
      device.variantId,
      undefined,
    ])
    expect(lines[2]).toEqual({ variant: null, reason: "unknown", suggestions: [] })
  })

  it("are over stock when they are so together, or beside what a cart holds", async () => {
    const half = Math.ceil(scarce.stock / 2)
    const line = { sku: scarce.sku, quantity: half }
    const rest = { sku: scarce.sku, quantity: scarce.stock - half + 1 }
    expect((await lookUp([line, rest])).map(({ reason }) => reason)).toEqual([
      "over-stock",
      "over-stock",
    ])
    const cartId = await openCart("ie")
    await addItem(cartId, ids.get(scarce.sku) ?? "", scarce.stock)
    const [beside] = await lookUp([{ sku: scarce.sku, quantity: 1 }], "ie", cartId)
    expect(beside?.reason).toBe("over-stock")
  })

  it("are not sold where the market has no price, and a draft is unknown and never suggested", async () => {
    const [device_, draft_] = await lookUp(
      [device, draft].map(({ sku }) => ({ sku, quantity: 1 })),
      "us",
    )
    expect(device_).toMatchObject({ variant: { price: null }, reason: "not-sold-here" })
    expect(draft_).toMatchObject({ variant: null, reason: "unknown" })
    const [mistyped] = await lookUp([{ sku: `${draft.sku}X`, quantity: 1 }])
    expect(mistyped?.suggestions.map(({ sku }) => sku)).not.toContain(draft.sku)
  })

  it.each([
    ["a letter too many", (sku: string) => `${sku}X`],
    ["a wrong first letter", (sku: string) => `X${sku.slice(1)}`],
    ["two letters swapped", (sku: string) => (sku[1] ?? "") + (sku[0] ?? "") + sku.slice(2)],
    ["a letter missing", (sku: string) => sku.slice(0, 3) + sku.slice(4)],
  ])("with %s suggest the one that was meant, three at most", async (_what, slip) => {
    const [line] = await lookUp([{ sku: slip(first.sku), quantity: 1 }])
    expect(line).toMatchObject({ variant: null, reason: "unknown" })
    expect(line?.suggestions.map(({ sku }) => sku)).toContain(first.sku)
    expect(line?.suggestions.length).toBeLessThanOrEqual(3)
  })

  it("may be five hundred, all unknown", async () => {
    const lines = Array.from({ length: 500 }, (_, at) => ({ sku: `NOTHING-${at}`, quantity: 1 }))
    expect((await lookUp(lines)).every(({ reason }) => reason === "unknown")).toBe(true)
  })
})

describe("a look-up that cannot be meant is refused in words:", () => {
  const line = { sku: "X", quantity: 1 }
  it.each<[string, object]>([
    ["no lines", { lines: [] }],
    ["501 lines", { lines: Array.from({ length: 501 }, () => line) }],
    ["a line without a code", { lines: [{ quantity: 1 }] }],
    ["two codes on a line", { lines: [{ ...line, gtin: "0".repeat(14) }] }],
    ["an empty SKU", { lines: [{ ...line, sku: "  " }] }],
    ["a SKU of 6,000 letters", { lines: [{ ...line, sku: "a".repeat(6000) }] }],
    ["a NUL character", { lines: [{ ...line, sku: "a\0" }] }],
    ["a GTIN with letters", { lines: [{ gtin: "0400638133393X", quantity: 1 }] }],
    ["half a piece", { lines: [{ ...line, quantity: 0.5 }] }],
    ["a quantity in words", { lines: [{ ...line, quantity: "1" }] }],
    ["an unknown region", { region_id: "reg_unknown", lines: [line] }],
    ["a region that is none", { region_id: "' OR 1=1 --", lines: [line] }],
    ["a field that nobody knows", { lines: [line], fields: "*" }],
  ])("%s", async (_what, more) => {
    const body = { region_id: await regionOf("ie"), ...more }
    const { status, body: answer } = await store<Body>("POST", path, body)
    expect(status).toBe(400)
    expect(answer.message).toMatch(/\w{3,}/)
    expect(answer.message).not.toMatch(/select |node_modules/)
  })

  it("anything without the publishable key", async () => {
    expect((await anonymous("POST", `/store${path}`, { lines: [line] })).status).toBe(400)
  })

  it.each(["'; drop table product_variant; --", "%", "\\", "{}", "ꜳ‮\u{1F489}", "\ud800"])(
    "but the SKU %j is just unknown",
    async (sku) => {
      expect(await lookUp([{ sku, quantity: 1 }])).toMatchObject([{ reason: "unknown" }])
    },
  )
})
