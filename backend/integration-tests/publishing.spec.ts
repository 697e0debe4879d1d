import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { sampleProduct } from "./support/catalogue"
import {
  createDevice,
  createDraft,
  deviceBody,
  forceTopics,
  guide,
  removeProduct,
  setStatus,
  specify,
  type Device,
} from "./support/device"
import { admin, store, type Answer } from "./support/http"
import { startImport } from "./support/upload"

const parties = sampleProduct("pdo-mono-thread").parties
const made: string[] = []
let device: Device

const draft = async (): Promise<Device> => {
  const one = await createDraft()
  made.push(one.id)
  return one
}

/** Expects a refusal in words that names what is missing. */
function expectRefusal(answer: Answer, missing: RegExp): void {
  expect(answer.status).toBe(400)
  expect(answer.body).toMatchObject({ type: "not_allowed", code: "not_sellable" })
  expect(answer.body["message"]).toMatch(missing)
  expect(answer.body["message"]).toMatch(/cannot be offered for sale/)
}

const statusOf = async (id: string): Promise<string> =>
  (await admin<{ product: { status: string } }>("GET", `/products/${id}?fields=status`)).body
    .product.status

afterAll(async () => {
  for (const id of made) await removeProduct(id)
})

describe("a device that lacks something", () => {
  beforeEach(async () => {
    device = await draft()
  })

  it("cannot be published, however often it is tried, until nothing is missing", async () => {
    expectRefusal(await setStatus(device.id, "published"), /has no specification/)
    await specify(device.id)
    expectRefusal(await setStatus(device.id, "published"), /has no safety guidance/)
    expect(await statusOf(device.id)).toBe("draft")
    await guide(device.id, ["thread-lift"])
    expect((await setStatus(device.id, "published")).status).toBe(200)
    const { body } = await store<{ products: unknown[] }>(
      "GET",
      `/products?handle=${device.handle}`,
    )
    expect(body.products).toHaveLength(1)
  })

  it.each([
    ["intendedPurpose", { eu: "unknown", gb: "unknown", us: "unknown" }, /intended purpose/],
    ["legalManufacturer", "unknown", /legal manufacturer/],
    ["ifu", "unknown", /no instructions for use/],
  ])("cannot be published without %s", async (key, value, missing) => {
    await guide(device.id, ["thread-lift"])
    expect((await specify(device.id, { ...parties, [key]: value })).status).toBe(200)
    expectRefusal(await setStatus(device.id, "published"), missing)
    expect(await statusOf(device.id)).toBe("draft")
  })

  it("cannot be published by a batch, and nothing else of the batch happens", async () => {
    const other = await deviceBody({ status: "draft" })
    const answer = await admin("POST", "/products/batch", {
      create: [other],
      update: [{ id: device.id, status: "published" }],
    })
    expectRefusal(answer, /has no specification/)
    expect(await statusOf(device.id)).toBe("draft")
    const { body } = await admin<{ products: unknown[] }>("GET", `/products?handle=${other.handle}`)
    expect(body.products).toEqual([])
  })
})

describe("an import", () => {
  it("publishes nothing that lacks something", async () => {
    device = await draft()
    const complete = await draft()
    await specify(complete.id)
    await guide(complete.id, ["thread-lift"])
    const publish = async (one: Device): Promise<void> => {
      const id = await startImport(
        [
          "Product Id,Product Handle,Product Title,Product Status,Variant Id,Variant Title,Variant Sku",
          [one.id, one.handle, one.title, "published", one.variantId, "One", one.sku].join(","),
        ].join("\n"),
      )
      expect((await admin("POST", `/products/import/${id}/confirm`)).status).toBe(202)
    }
    await publish(device)
    await publish(complete)
    // Imports run in the background; the second was confirmed last, so its end comes after that of the first.
    await expect.poll(() => statusOf(complete.id), { timeout: 20_000 }).toBe("published")
    expect(await statusOf(device.id)).toBe("draft")
  })
})

describe("a new product", () => {
  it.each(["/products", "/products/batch"])(
    "is not made by POST %s when it would be published at once",
    async (path) => {
      const body = await deviceBody({ status: "published" })
      expectRefusal(
        await admin("POST", path, path === "/products" ? body : { create: [body] }),
        /has no specification/,
      )
      const left = await admin<{ products: unknown[] }>("GET", `/products?handle=${body.handle}`)
      expect(left.body.products).toEqual([])
    },
  )
})

describe("a published device", () => {
  beforeEach(async () => {
    device = await createDevice()
    made.push(device.id)
  })

  it("keeps its guidance and its specification while it is published", async () => {
    expectRefusal(await guide(device.id, []), /has no safety guidance/)
    expectRefusal(await specify(device.id, null), /legal manufacturer/)
    const served = await store<{ guidance: { topics: { id: string }[] } }>(
      "GET",
      `/products/${device.id}/guidance`,
    )
    expect(served.body.guidance.topics.map(({ id }) => id)).toEqual(["thread-lift"])

    await setStatus(device.id, "draft")
    expect((await guide(device.id, [])).status).toBe(200)
    expectRefusal(await setStatus(device.id, "published"), /has no safety guidance/)
  })

  it("is not brought into a sales channel once its guidance cannot be read", async () => {
    const channel = await admin<{ sales_channel: { id: string } }>("POST", "/sales-channels", {
      name: `Channel of ${device.handle}`,
    })
    const { id } = channel.body.sales_channel
    const add = () => admin("POST", `/sales-channels/${id}/products`, { add: [device.id] })
    await forceTopics(device.id, ["no-such-topic"])
    expectRefusal(await add(), /"no-such-topic" cannot be read/)
    await forceTopics(device.id, ["thread-lift"])
    expect((await add()).status).toBe(200)
    await admin("DELETE", `/sales-channels/${id}`)
  })
})

describe("an accessory", () => {
  it("needs no guidance to be published", async () => {
    const accessory = sampleCatalogue.products.find(({ family }) => family === "accessory")
    const one = await draft()
    await admin("POST", `/products/${one.id}/specification`, {
      attributes: accessory?.specification,
      parties: accessory?.parties,
      sample: true,
    })
    expect((await setStatus(one.id, "published")).status).toBe(200)
  })
})
