import { resolveGuidance } from "@finegauge/safety-content"
import {
  adminClient,
  catalogueChanges,
  eventually,
  storeClient,
  testEnvironment,
  type AdminClient,
  type CatalogueChanges,
} from "@finegauge/support"
import { beforeAll, describe, expect, it } from "vitest"
import { pageText, showsWithin } from "../src/page.ts"

const environment = testEnvironment()
const { shopUrl } = environment
const handle = "pdo-mono-thread"
const page = `/en-gb/products/${handle}`
let admin: AdminClient
let changes: CatalogueChanges
let product: Awaited<ReturnType<ReturnType<typeof storeClient>["product"]>>

const shows = (path: string, text: string | RegExp) =>
  eventually(
    `${path} shows ${String(text)}`,
    async () => {
      const html = await pageText(shopUrl, path)
      return typeof text === "string" ? html.includes(text) : text.test(html)
    },
    { within: showsWithin },
  )

beforeAll(async () => {
  admin = await adminClient(environment)
  changes = catalogueChanges(admin)
  product = await storeClient(environment).product(handle)
  await pageText(shopUrl, page)
})

describe("what a merchant changes shows within five seconds", () => {
  it("a price", async () => {
    const sku = product.variants[0]?.sku ?? ""
    const before = (await changes.variant(sku)).prices.find(
      (price) => price.currency_code === "gbp",
    )
    await changes.setPrice(sku, "gbp", 777.77)
    await shows(page, "777.77")
    await changes.setPrice(sku, "gbp", before?.amount ?? 0)
    await eventually(
      "the old price is back",
      async () => !(await pageText(shopUrl, page)).includes("777.77"),
      { within: showsWithin },
    )
  })

  it("that a size is sold out, and that it is back", async () => {
    const sku = product.variants[0]?.sku ?? ""
    const before = await changes.available(sku)
    const row = (words: string) => new RegExp(`>${sku}</th>(?:(?!</tr>)[^])*${words}`)
    await changes.setAvailable(sku, 9)
    await shows(page, row("In stock"))
    await changes.setAvailable(sku, 0)
    await shows(page, row("Out of stock"))
    await changes.setAvailable(sku, 3)
    await shows(page, row("Low stock"))
    await changes.setAvailable(sku, 9)
    await shows(page, row("In stock"))
    await changes.setAvailable(sku, before)
  })

  it("a title, on the product page and in the catalogue", async () => {
    await changes.setTitle(product.id, "Renamed for a test")
    await shows(page, "Renamed for a test")
    await shows("/en-gb/catalogue/lifting-threads", "Renamed for a test")
    await changes.setTitle(product.id, product.title)
    await shows(page, product.title)
  })

  it("a legal text, with what is no text kept out of the page", async () => {
    const legal = "/fr-fr/legal/terms"
    await pageText(shopUrl, legal)
    const words = `Published at ${Date.now()}`
    const picture = "![x](https://elsewhere.example/x.png) <script>alert(1)</script>"
    const body = `## Terms\n\n**${words}**\n\n${picture}`
    await admin.post("/admin/legal-texts", { kind: "terms", locale: "fr-fr", body })
    await shows(legal, `<strong>${words}</strong>`)
    const html = await pageText(shopUrl, legal)
    expect(html).not.toMatch(/<img[^>]*elsewhere|<script>alert/)
  })

  it("the last of many changes that arrive while pages are being made from the ones before", async () => {
    for (let at = 1; at <= 8; at += 1) await changes.setTitle(product.id, `Renamed ${at} times`)
    await shows(page, "Renamed 8 times")
    await changes.setTitle(product.id, product.title)
    await shows(page, product.title)
    await shows("/en-gb/catalogue/lifting-threads", product.title)
  })

  it("another guidance topic, in every market", async () => {
    const only = resolveGuidance(["microcannula-filler"]).effects.find(
      (effect) => !resolveGuidance(["thread-lift"]).effects.some((own) => own.id === effect.id),
    )
    const id = `data-guidance-id="${only?.id ?? "none"}"`
    await admin.post(`/admin/products/${product.id}/guidance`, {
      topic_ids: ["thread-lift", "microcannula-filler"],
    })
    for (const locale of ["en-gb", "de-de", "en-us"])
      await shows(`/${locale}/products/${handle}`, id)
    await admin.post(`/admin/products/${product.id}/guidance`, { topic_ids: ["thread-lift"] })
    await eventually(
      "the topic is gone again",
      async () => !(await pageText(shopUrl, page)).includes(id),
      { within: showsWithin },
    )
  })

  it("a note that belongs to this product", async () => {
    const note = { text: "Check the seal of the pouch before use.", source: "Sample IFU, test" }
    await admin.post(`/admin/products/${product.id}/guidance`, {
      topic_ids: ["thread-lift"],
      notes: [note],
    })
    await shows(page, note.text)
    await admin.post(`/admin/products/${product.id}/guidance`, {
      topic_ids: ["thread-lift"],
      notes: [],
    })
  })
})
