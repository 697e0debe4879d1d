import {
  adminClient,
  ask,
  storeClient,
  testEnvironment,
  type AdminClient,
} from "@finegauge/support"
import { afterAll, beforeAll, expect, it } from "vitest"
import { address } from "../src/address.ts"

const environment = testEnvironment()
const store = storeClient(environment)
const BUYERS = 16
const LEFT = 7
/** A sample size that no other suite of this room buys. */
const HANDLE = "practice-pad"

interface Level {
  inventory_item_id: string
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

let admin: AdminClient
let sku: string
let variant: string
let before: Level

async function level(): Promise<Level> {
  const { inventory_items: items } = await admin.get<{
    inventory_items: { location_levels: Level[] }[]
  }>(`/admin/inventory-items?sku=${encodeURIComponent(sku)}&fields=id,*location_levels`)
  const found = items[0]?.location_levels[0]
  if (found === undefined) throw new Error(`${sku} has no stock level.`)
  return found
}

const setStock = ({ inventory_item_id: item, location_id: place }: Level, pieces: number) =>
  admin.post(`/admin/inventory-items/${item}/location-levels/${place}`, {
    stocked_quantity: pieces,
  })

beforeAll(async () => {
  admin = await adminClient(environment)
  const size = (await store.product(HANDLE)).variants.find((one) => one.sku.endsWith("3L"))
  sku = size?.sku ?? ""
  variant = size?.id ?? ""
  before = await level()
  await setStock(before, before.reserved_quantity + LEFT)
})
afterAll(async () => {
  const { reserved_quantity: reserved } = await level()
  await setStock(before, before.stocked_quantity - before.reserved_quantity + reserved)
})

/** Fills carts up to the point where only their orders are missing. */
async function readyCarts(variant: string): Promise<string[]> {
  const region = (await store.regions()).find(({ currency_code: code }) => code === "gbp")
  const ready = async (): Promise<string> => {
    const { cart } = await store.post<{ cart: { id: string } }>("/store/carts", {
      region_id: region?.id,
      shipping_address: { country_code: "gb" },
      items: [{ variant_id: variant, quantity: 1 }],
    })
    const at = `/store/carts/${cart.id}/checkout`
    await store.post(at, { email: "race@finegauge.test", address })
    const { shipping_options: options } = await store.get<{ shipping_options: { id: string }[] }>(
      `/store/shipping-options?cart_id=${cart.id}`,
    )
    await store.post(at, { shipping_option_id: options[0]?.id })
    await store.post(at, { payment_provider_id: "pp_system_default" })
    return cart.id
  }
  const carts: string[] = []
  for (let at = 0; at < BUYERS; at += 1) carts.push(await ready())
  return carts
}

it(`${BUYERS} buyers at once on the last ${LEFT} pieces buy exactly ${LEFT}`, async () => {
  const carts = await readyCarts(variant)
  const answers = await Promise.all(
    carts.map((cart) =>
      ask(`${environment.backendUrl}/store/carts/${cart}/order`, {
        method: "POST",
        headers: { "x-publishable-api-key": environment.publishableKey },
        json: {},
        timeout: 60_000,
      }),
    ),
  )
  const losers = answers.filter(({ status }) => status !== 200)
  expect(answers.length - losers.length).toBe(LEFT)
  for (const { status, text } of losers) {
    expect(status, text).toBe(400)
    expect(text).toMatch(/stock|inventory/i)
  }
  const after = await level()
  expect(after.reserved_quantity).toBe(before.reserved_quantity + LEFT)
  expect(after.reserved_quantity).toBe(after.stocked_quantity)
}, 180_000)
