import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { packageInfo, resolveGuidance } from "@finegauge/safety-content"
import { beforeAll, describe, expect, it } from "vitest"
import { listProducts, productId } from "./support/catalogue"
import { admin, store } from "./support/http"

const unknownIds = (count: number): string =>
  Array.from({ length: count }, (_, at) => `product_id=prod_${at}`).join("&")

let ids: Map<string, string>

beforeAll(async () => {
  ids = new Map((await listProducts()).map(({ handle, id }) => [handle, id]))
})

describe("the guidance of a product", () => {
  it.each(sampleCatalogue.products)(
    "of $handle is what the content package says of its topics",
    async ({ handle, topicIds }) => {
      const { status, body } = await store<{ guidance: Record<string, unknown> }>(
        "GET",
        `/products/${ids.get(handle) ?? ""}/guidance`,
      )
      const resolved = resolveGuidance(topicIds)
      expect(status).toBe(200)
      expect(body.guidance).toEqual({
        product_id: ids.get(handle),
        package_version: packageInfo.version,
        content_hash: packageInfo.contentHash,
        topics: resolved.topics.map(({ id, version, hash, title }) => ({
          id,
          version,
          hash,
          title,
        })),
        shown: `${resolved.topics.map((one) => `${one.id}@${one.version}#${one.hash}`).join(",")};`,
        notes: [],
        resolved: JSON.parse(JSON.stringify(resolved)) as unknown,
      })
    },
  )

  it("of an unknown product is a 404 that says so", async () => {
    const { status, body } = await store("GET", "/products/prod_unknown/guidance")
    expect(status).toBe(404)
    expect(body["message"]).toMatch(/no product with the id prod_unknown/)
  })
})

describe("specifications", () => {
  it("of all sample products are those of the sample catalogue, variants in their order", async () => {
    const query = [...ids.values()].map((id) => `product_id=${id}`).join("&")
    const { status, body } = await store<{ specifications: Record<string, unknown>[] }>(
      "GET",
      `/specifications?${query}`,
    )
    expect(status).toBe(200)
    for (const sample of sampleCatalogue.products) {
      const found = body.specifications.find((one) => one["product_id"] === ids.get(sample.handle))
      expect(found).toMatchObject({
        family: sample.family,
        sample: true,
        attributes: sample.specification,
        parties: sample.parties,
        variants: sample.variants.map(({ sku, specification }) => ({
          sku,
          attributes: specification,
        })),
      })
    }
  })

  it("of unknown products are left out, up to a hundred at a time", async () => {
    const hundred = await store("GET", `/specifications?${unknownIds(100)}`)
    expect(hundred).toEqual({ status: 200, body: { specifications: [] } })
  })
})

describe("stock states", () => {
  it("say in, low or out, and no number", async () => {
    const query = [...ids.values()].map((id) => `product_id=${id}`).join("&")
    const { status, body } = await store<{ stock_states: Record<string, unknown>[] }>(
      "GET",
      `/stock-states?${query}`,
    )
    expect(status).toBe(200)
    const variants = sampleCatalogue.products.flatMap((product) => product.variants)
    expect(body.stock_states.length).toBeGreaterThanOrEqual(variants.length)
    expect(new Set(body.stock_states.map(({ state }) => state))).toEqual(
      new Set(["in", "low", "out"]),
    )
    for (const one of body.stock_states) {
      expect(Object.keys(one).sort()).toEqual(["state", "variant_id"])
    }
  })
})

describe.each(["/specifications", "/stock-states"])("%s refuses, in words,", (path) => {
  it.each([
    ["no product", ""],
    ["an empty product", "?product_id="],
    ["more than a hundred products", `?${unknownIds(101)}`],
    ["an id that is none", "?product_id=../../etc"],
    ["an id that is far too long", `?product_id=${"a".repeat(500)}`],
    ["a parameter it does not know", "?product_id=prod_1&sku=x"],
    ["a NUL character", "?product_id=prod_%00"],
  ])("%s", async (_what, query) => {
    const { status, body } = await store("GET", path + query)
    expect(status).toBe(400)
    expect(String(body["message"]).length).toBeGreaterThan(10)
  })
})

describe("a product that is not published", () => {
  it("has no public guidance", async () => {
    const id = await productId("aftercare-cold-pack")
    await admin("POST", `/products/${id}`, { status: "draft" })
    try {
      expect((await store("GET", `/products/${id}/guidance`)).status).toBe(404)
      const { body } = await store("GET", `/stock-states?product_id=${id}`)
      expect(body).toEqual({ stock_states: [] })
    } finally {
      await admin("POST", `/products/${id}`, { status: "published" })
    }
  })
})
