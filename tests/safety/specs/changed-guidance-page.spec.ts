import { sampleCatalogue } from "@finegauge/catalogue/sample"
import {
  adminClient,
  readyGuestCart,
  storeClient,
  testEnvironment,
  type AdminClient,
} from "@finegauge/support"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sendForm } from "../src/plain-form.ts"

const environment = testEnvironment()
const store = storeClient(environment)
const review = `${environment.shopUrl}/de-de/checkout/review`

const ORDER = "Zahlungspflichtig bestellen"
const ACCEPT = "Ich habe gelesen, was sich geändert hat"
const CHANGED = "Die Sicherheitshinweise haben sich geändert"

const size = sampleCatalogue.products
  .filter(({ topicIds }) => topicIds.join() === "thread-lift")
  .flatMap(({ handle, title, variants }) => variants.map((one) => ({ ...one, handle, title })))
  .toSorted((a, b) => b.stock - a.stock)[0]
if (size === undefined) throw new Error("The sample has no thread.")

const email = `changed-guidance-${process.pid}@finegauge.test`
let admin: AdminClient
let productId: string
let cookie: string

const note = (notes: { text: string; source: string }[]) =>
  admin.post(`/admin/products/${productId}/guidance`, { topic_ids: ["thread-lift"], notes })

/** The review page as the buyer's browser without JavaScript shows it. */
async function readReview(): Promise<{ url: string; html: string; cookie: string }> {
  const answer = await fetch(review, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`The review page answered ${answer.status}.`)
  return { url: review, html: await answer.text(), cookie }
}

beforeAll(async () => {
  admin = await adminClient(environment)
  productId = (await store.product(size.handle)).id
  const cartId = await readyGuestCart(store, {
    currency: "eur",
    countryCode: "de",
    email,
    lines: [{ sku: size.sku, quantity: 1 }],
  })
  cookie = `finegauge-cart=${cartId}`
  // The buyer is at the last step when the guidance changes, so the button is on the page already.
})
afterAll(() => note([]))

describe("guidance that changes while somebody is about to order, without JavaScript", () => {
  it("is shown instead of an order, accepted, and then ordered; nothing is lost", async () => {
    const page = await readReview()
    expect(page.html.includes(ORDER), ORDER).toBe(true)
    expect(page.html.includes(CHANGED), CHANGED).toBe(false)

    await note([{ text: "Sample note of a test.", source: "Sample IFU" }])
    const refused = await sendForm(page, ORDER)
    expect(refused.status).toBe(303)
    expect(refused.headers.get("location")).toContain("/de-de/checkout/review?guidance=changed")
    expect(await admin.ordersOf(email)).toEqual([])

    const changed = await readReview()
    expect(changed.html.includes(CHANGED), CHANGED).toBe(true)
    expect(
      changed.html.includes("The notes on this product changed."),
      "The notes on this product changed.",
    ).toBe(true)
    expect(
      changed.html.includes(`/de-de/products/${size.handle}#guidance`),
      `/de-de/products/${size.handle}#guidance`,
    ).toBe(true)
    expect(changed.html.includes(ORDER), ORDER).toBe(false)

    const accepted = await sendForm(changed, ACCEPT)
    expect(accepted.status).toBe(303)
    const again = await readReview()
    expect(again.html.includes(CHANGED), CHANGED).toBe(false)
    const ordered = await sendForm(again, ORDER)
    expect(ordered.headers.get("location")).toContain("/de-de/checkout/confirmation")
    expect(await admin.ordersOf(email)).toHaveLength(1)
  })
})
