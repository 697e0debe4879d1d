import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { beforeAll, describe, expect, it } from "vitest"
import { productId, sampleProduct } from "./support/catalogue"
import { admin, anonymous, store } from "./support/http"

const HANDLE = "practice-pad"
const sample =
  sampleCatalogue.products.find(({ handle }) => handle === HANDLE) ?? sampleProduct("gauge-card")

interface GuidanceAnswer {
  guidance: {
    topics: { id: string }[]
    notes: { id: string; text: string; source: string }[]
    resolved: { effects: unknown[] }
  }
}

let id: string

beforeAll(async () => {
  id = await productId(sample.handle)
})

const publicGuidance = async (): Promise<GuidanceAnswer["guidance"]> =>
  (await store<GuidanceAnswer>("GET", `/products/${id}/guidance`)).body.guidance

const specificationOf = (attributes: unknown) => ({
  attributes,
  parties: sample.parties,
  sample: true,
  variants: sample.variants.map(({ sku, specification }) => ({ sku, attributes: specification })),
})

describe("without a login", () => {
  it.each(["guidance", "specification"])("nobody changes the %s of a product", async (route) => {
    const answer = await anonymous("POST", `/admin/products/${id}/${route}`, { topic_ids: [] })
    expect(answer.status).toBe(401)
  })
})

describe("an administrator", () => {
  it("assigns topics and notes, and takes them away again", async () => {
    const notes = [
      { text: "Cool it in the refrigerator.", source: "Sample IFU 1" },
      { text: "Keep the sleeve on.", source: "Sample IFU 2" },
    ]
    const given = await admin("POST", `/products/${id}/guidance`, {
      topic_ids: ["microcannula-filler", "thread-lift", "thread-lift"],
      notes,
    })
    expect(given.status).toBe(200)
    const guidance = await publicGuidance()
    expect(guidance.topics.map((topic) => topic.id)).toEqual(["microcannula-filler", "thread-lift"])
    expect(guidance.notes).toMatchObject(notes)
    expect(guidance.resolved.effects.length).toBeGreaterThan(0)

    await admin("POST", `/products/${id}/guidance`, { topic_ids: [] })
    expect((await publicGuidance()).notes).toMatchObject(notes)

    await admin("POST", `/products/${id}/guidance`, { topic_ids: [], notes: [] })
    expect(await publicGuidance()).toMatchObject({ topics: [], notes: [] })
  })

  it("is told which topic is unknown, and nothing changes", async () => {
    const before = await publicGuidance()
    const answer = await admin("POST", `/products/${id}/guidance`, { topic_ids: ["no-such-topic"] })
    expect(answer.status).toBe(400)
    expect(answer.body["message"]).toMatch(/no guidance topic "no-such-topic".*thread-lift/)
    expect(await publicGuidance()).toEqual(before)
  })

  it("is told that a product is unknown", async () => {
    const answer = await admin("POST", "/products/prod_unknown/guidance", { topic_ids: [] })
    expect(answer.status).toBe(404)
    expect(answer.body["message"]).toMatch(/no product with the id prod_unknown/)
  })

  it("replaces a specification by a valid one only", async () => {
    const wrong = await admin(
      "POST",
      `/products/${id}/specification`,
      specificationOf({ ...sample.specification, reusable: "sometimes" }),
    )
    expect(wrong.status).toBe(400)
    expect(wrong.body["message"]).toMatch(/attributes\.reusable/)

    const right = await admin(
      "POST",
      `/products/${id}/specification`,
      specificationOf({ ...sample.specification, reusable: "unknown" }),
    )
    expect(right.status).toBe(200)
    const answer = await store<{ specifications: { attributes: object; variants: unknown[] }[] }>(
      "GET",
      `/specifications?product_id=${id}`,
    )
    expect(answer.body.specifications).toHaveLength(1)
    expect(answer.body.specifications[0]?.attributes).toMatchObject({ reusable: "unknown" })
    expect(answer.body.specifications[0]?.variants).toHaveLength(sample.variants.length)
    await admin("POST", `/products/${id}/specification`, specificationOf(sample.specification))
  })
})
