import { askOk, storeClient, testEnvironment } from "@finegauge/support"
import { afterAll, beforeAll, expect, it } from "vitest"
import { address } from "../src/address.ts"
import { listenTo, type Listener } from "../src/listener.ts"
import { startStorefront, type OwnStorefront } from "../src/storefront.ts"
import { visitor, type Visitor } from "../src/visitor.ts"

const environment = testEnvironment()
const store = storeClient(environment)
const headers = { "x-publishable-api-key": environment.publishableKey }
let backend: Listener
let shop: OwnStorefront
let buyer: Visitor
let cart: string

const post = <Body>(path: string, json: unknown) =>
  askOk<Body>(`${environment.backendUrl}/store/carts/${cart}${path}`, {
    method: "POST",
    headers,
    json,
    timeout: 30_000,
  })

/** Answers every question of the checkout up to the order. */
async function fill(): Promise<void> {
  await post("/checkout", { email: "calls@finegauge.test", address })
  const { shipping_options: options } = await store.get<{ shipping_options: { id: string }[] }>(
    `/store/shipping-options?cart_id=${cart}`,
  )
  await post("/checkout", { shipping_option_id: options[0]?.id })
  await post("/checkout", { payment_provider_id: "pp_system_default" })
}

async function open(path: string): Promise<string[]> {
  backend.heard()
  const page = await buyer.get(`/en-gb${path}`)
  expect(page.status, path).toBe(200)
  return backend.heard()
}

beforeAll(async () => {
  backend = await listenTo(environment.backendUrl)
  shop = await startStorefront(environment, backend.url)
  buyer = visitor(shop.shopUrl)
  const product = await store.product("practice-pad")
  expect((await buyer.add(product.variants[0]?.id ?? "")).status).toBe(303)
  cart = buyer.cookie("finegauge-cart")
  await fill()
  // Regions and sample marks are read once and kept.
  await open("/cart")
})

afterAll(async () => {
  await shop.stop()
  await backend.close()
})

const CART = "GET /store/carts/:id"
/** Asked for the id alone before the page is rendered, so that its status can say that the backend is away. */
const PROBE = CART

it.each([
  ["/cart", [PROBE, CART, "GET /store/carts/:id/guidance", "GET /store/stock-states"]],
  ["/cart/summary", [CART]],
  ["/checkout/contact", [PROBE, CART]],
  ["/checkout/address", [PROBE, CART]],
  ["/checkout/shipping", [PROBE, CART, "GET /store/shipping-options"]],
  ["/checkout/payment", [PROBE, CART]],
  ["/checkout/review", [PROBE, CART, "GET /store/carts/:id/guidance"]],
])("%s asks the backend for no more than it shows", async (path, calls) => {
  expect(await open(path)).toEqual(calls)
})

it("the confirmation asks for its order, and nothing else", async () => {
  const { order } = await post<{ order: { id: string; token: string } }>("/order", {})
  buyer.keepCookie("finegauge-cart", "")
  buyer.keepCookie("finegauge-order", `${order.id}.${order.token}`)
  expect(await open("/checkout/confirmation")).toEqual(["GET /store/order-views/:id"])
})
