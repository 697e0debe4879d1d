import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { listTopics, packageInfo } from "@finegauge/safety-content"
import { storeClient, testEnvironment, type StoreProduct } from "@finegauge/support"
import { beforeAll, describe, expect, it } from "vitest"
import { servedGuidance, type ServedGuidance } from "../src/guidance.ts"

const environment = testEnvironment()
const store = storeClient(environment)
const served = new Map<string, ServedGuidance>()
let products: StoreProduct[] = []
let families = new Map<string, string>()

beforeAll(async () => {
  products = await store.products()
  const query = products.map((product) => `product_id=${product.id}`).join("&")
  const { specifications } = await store.get<{
    specifications: { product_id: string; family: string }[]
  }>(`/store/specifications?${query}`)
  families = new Map(specifications.map((one) => [one.product_id, one.family]))
  for (const product of products) {
    served.set(product.id, await servedGuidance(environment, product.id))
  }
})

describe("no device is sold without guidance", () => {
  it("every product that the shop sells has a known family", () => {
    expect(products.length).toBeGreaterThanOrEqual(15)
    expect(products.filter((product) => !families.has(product.id))).toEqual([])
  })

  it("every device names topics, with effects, contraindications and signs at all three levels", () => {
    const bare = products
      .filter((product) => families.get(product.id) !== "accessory")
      .filter((product) => {
        const guidance = served.get(product.id)
        if (guidance === undefined || guidance.topics.length === 0) return true
        const { effects, contraindications, redFlags } = guidance.resolved
        return [
          effects,
          contraindications,
          redFlags.emergency,
          redFlags.urgent,
          redFlags.contact,
        ].some((entries) => entries.length === 0)
      })
    expect(bare.map((product) => product.handle)).toEqual([])
  })

  it("only topics that the content package knows are named", () => {
    const known = new Set(listTopics().map((topic) => topic.id))
    const named = [...served.values()].flatMap((guidance) =>
      guidance.topics.map((topic) => topic.id),
    )
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it("the sample catalogue says the same as the shop", () => {
    for (const sample of sampleCatalogue.products) {
      const product = products.find((one) => one.handle === sample.handle)
      const topics = served.get(product?.id ?? "")?.topics.map((topic) => topic.id)
      expect(topics?.toSorted(), sample.handle).toEqual(sample.topicIds.toSorted())
    }
  })
})

describe("backend and content package are at one version", () => {
  it("serves the version and the hash of the package", () => {
    for (const guidance of served.values()) {
      expect(guidance.package_version).toBe(packageInfo.version)
      expect(guidance.content_hash).toBe(packageInfo.contentHash)
      expect(guidance.resolved.packageVersion).toBe(packageInfo.version)
      expect(guidance.resolved.contentHash).toBe(packageInfo.contentHash)
    }
  })

  it("says that it is a draft for as long as nobody has reviewed it", () => {
    expect(packageInfo.draft).toBe(true)
    const guided = [...served.values()].filter((guidance) => guidance.topics.length > 0)
    expect(guided.filter((guidance) => !guidance.resolved.draft)).toEqual([])
  })
})
