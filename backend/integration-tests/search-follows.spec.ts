import { strict as assert } from "node:assert"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { createDevice, removeProduct, setStatus, statement, type Device } from "./support/device"
import { admin } from "./support/http"
import { find, type Found } from "./support/search"

/** What changes with an event is found within ten seconds; the comparison of everything else runs each 15. */
const WITH_EVENT = { timeout: 10_000, interval: 200 }
const WITHOUT_EVENT = { timeout: 25_000, interval: 500 }

let device: Device

const found = async (): Promise<Found["products"][number] | undefined> =>
  (await find({ q: device.sku })).products.find(({ handle }) => handle === device.handle)

const isGone = async () => expect(await found()).toBeUndefined()

const change = async (path: string, body: object) => {
  const answer = await admin<Record<string, { id: string }>>("POST", path, body)
  assert(answer.status === 200, JSON.stringify(answer.body))
  return answer.body
}

beforeEach(async () => {
  device = await createDevice()
  await vi.waitFor(async () => expect(await found()).toBeDefined(), WITH_EVENT)
})

afterEach(() => removeProduct(device.id))

it("a changed title is found", async () => {
  await change(`/products/${device.id}`, { title: "Quixotic thread" })
  await vi.waitFor(async () => {
    const { products } = await find({ q: "quixotic" })
    expect(products.map(({ handle }) => handle)).toEqual([device.handle])
  }, WITH_EVENT)
})

it("a changed price is found", async () => {
  await change(`/products/${device.id}/variants/${device.variantId}`, {
    prices: [{ currency_code: "eur", amount: 77.5 }],
  })
  await vi.waitFor(async () => expect((await found())?.sizes[0]?.price).toBe(77.5), WITH_EVENT)
})

it("a size that runs out is out, and comes back", async () => {
  await change(`/products/${device.id}/variants/${device.variantId}`, { manage_inventory: true })
  await vi.waitFor(async () => expect((await found())?.sizes[0]?.stock).toBe("out"), WITH_EVENT)
  await change(`/products/${device.id}/variants/${device.variantId}`, { manage_inventory: false })
  await vi.waitFor(async () => expect((await found())?.sizes[0]?.stock).toBe("in"), WITH_EVENT)
})

it("a product that is no longer published leaves, and returns", async () => {
  await setStatus(device.id, "draft")
  await vi.waitFor(isGone, WITH_EVENT)
  await setStatus(device.id, "published")
  await vi.waitFor(async () => expect(await found()).toBeDefined(), WITH_EVENT)
})

it("a deleted product leaves", async () => {
  await removeProduct(device.id)
  await vi.waitFor(isGone, WITH_EVENT)
})

it("a product taken from the sales channel leaves, though no event says so", async () => {
  const { body } = await admin<{ sales_channels: { id: string }[] }>("GET", "/sales-channels")
  await change(`/sales-channels/${body.sales_channels[0]?.id ?? ""}/products`, {
    remove: [device.id],
  })
  await vi.waitFor(isGone, WITHOUT_EVENT)
})

it("a public price list is found, and a price for one customer group is nowhere in the index", async () => {
  const group = await change("/customer-groups", { name: `Group ${device.sku}` })
  const list = (rules: object, amount: number) =>
    change("/price-lists", {
      title: `List ${device.sku}`,
      description: "Of a test",
      status: "active",
      type: "sale",
      rules,
      prices: [{ variant_id: device.variantId, currency_code: "eur", amount }],
    })
  const secret = await list({ "customer.groups.id": [group["customer_group"]?.id] }, 3.21)
  const open = await list({}, 8.76)
  try {
    await vi.waitFor(async () => expect((await found())?.sizes[0]?.price).toBe(8.76), WITH_EVENT)
    const rows = await statement<{ prices: object }>(
      "select prices from product_search_entry where variant_id = $1",
      [device.variantId],
    )
    expect(rows).not.toHaveLength(0)
    expect(JSON.stringify(rows)).not.toContain("3.21")
    expect((await find({ q: device.sku, price_max: "4" })).count).toBe(0)
  } finally {
    for (const one of [secret, open])
      await admin("DELETE", `/price-lists/${one["price_list"]?.id ?? ""}`)
    await admin("DELETE", `/customer-groups/${group["customer_group"]?.id ?? ""}`)
  }
})
