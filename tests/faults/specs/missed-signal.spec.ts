import {
  adminClient,
  ask,
  catalogueChanges,
  storeClient,
  testEnvironment,
  type CatalogueChanges,
} from "@finegauge/support"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { pageText } from "../src/page.ts"
import { startStorefront, type OwnStorefront } from "../src/storefront.ts"

const environment = testEnvironment()
const handle = "gauge-card"
const page = `/en-gb/products/${handle}`
let changes: CatalogueChanges
let sku = ""
let before = 0
let shop: OwnStorefront | undefined

beforeAll(async () => {
  changes = catalogueChanges(await adminClient(environment))
  sku = (await storeClient(environment).product(handle)).variants[0]?.sku ?? ""
  const { prices } = await changes.variant(sku)
  before = prices.find((price) => price.currency_code === "gbp")?.amount ?? 0
})

afterAll(async () => {
  await changes.setPrice(sku, "gbp", before)
  await shop?.stop()
})

describe("a signal that nobody received", () => {
  it("is made good at the next start", async () => {
    shop = await startStorefront(environment, environment.backendUrl)
    expect(await pageText(shop.shopUrl, page)).not.toContain("654.32")
    await shop.stop()
    await changes.setPrice(sku, "gbp", 654.32)
    shop = await startStorefront(environment, environment.backendUrl)
    expect(await pageText(shop.shopUrl, page)).toContain("654.32")
  })

  it("costs a running shop five minutes at most", async () => {
    const answer = await ask(`${environment.shopUrl}${page}`)
    const lifetime = /s-maxage=(\d+)/.exec(answer.headers.get("cache-control") ?? "")?.[1]
    expect(Number(lifetime)).toBeLessThanOrEqual(300)
  })
})
