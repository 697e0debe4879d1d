import { strict as assert } from "node:assert"
import { store } from "./http"

/** Amounts of a cart or an order, in major units. */
export interface Totals {
  currency_code: string
  total: number
  item_total: number
  shipping_total: number
  tax_total: number
  subtotal: number
}

interface Order extends Totals {
  id: string
  display_id: number
}

/** What a guest buys and where it goes. */
export interface Purchase {
  country: string
  items: { variantId: string; quantity: number }[]
  shipping: "standard" | "express"
}

const addressIn = (country: string) => ({
  first_name: "Sample",
  last_name: "Buyer",
  company: "Sample clinic",
  address_1: "Sample street 1",
  city: "Sample town",
  postal_code: "10001",
  country_code: country,
  phone: "+1 555 0100",
})

async function expectOk<Body>(answer: Promise<{ status: number; body: Body }>): Promise<Body> {
  const { status, body } = await answer
  assert(status === 200, `The shop answered ${status}: ${JSON.stringify(body)}`)
  return body
}

/** Id of the region that a country belongs to. */
export async function regionOf(country: string): Promise<string> {
  const { regions } = await expectOk(
    store<{ regions: { id: string; countries: { iso_2: string }[] }[] }>(
      "GET",
      "/regions?fields=id,*countries",
    ),
  )
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === country))
  assert(region, `No region has the country ${country}.`)
  return region.id
}

/** Opens a cart in the market of a country. */
export async function openCart(country: string): Promise<string> {
  const { cart } = await expectOk(
    store<{ cart: { id: string } }>("POST", "/carts", {
      region_id: await regionOf(country),
      email: "buyer@finegauge.test",
      shipping_address: addressIn(country),
      billing_address: addressIn(country),
    }),
  )
  return cart.id
}

/** Puts a variant into a cart; returns the shop's answer, which may be a refusal. */
export const addItem = (cartId: string, variantId: string, quantity: number) =>
  store("POST", `/carts/${cartId}/line-items`, { variant_id: variantId, quantity })

async function chooseShipping(cartId: string, code: string): Promise<void> {
  const { shipping_options: options } = await expectOk(
    store<{ shipping_options: { id: string; name: string; type: { code: string } }[] }>(
      "GET",
      `/shipping-options?cart_id=${cartId}`,
    ),
  )
  const option = options.find(({ type }) => type.code === code)
  assert(option, `The cart offers no ${code} shipping.`)
  await expectOk(store("POST", `/carts/${cartId}/shipping-methods`, { option_id: option.id }))
}

async function payByInvoice(cartId: string): Promise<void> {
  const { payment_collection: collection } = await expectOk(
    store<{ payment_collection: { id: string } }>("POST", "/payment-collections", {
      cart_id: cartId,
    }),
  )
  await expectOk(
    store("POST", `/payment-collections/${collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    }),
  )
}

/** Fills a cart as a guest up to the point where only the order is missing. */
export async function readyCart(purchase: Purchase): Promise<{ id: string; cart: Totals }> {
  const id = await openCart(purchase.country)
  for (const { variantId, quantity } of purchase.items) {
    await expectOk(addItem(id, variantId, quantity))
  }
  await chooseShipping(id, purchase.shipping)
  const { cart } = await expectOk(store<{ cart: Totals }>("GET", `/carts/${id}`))
  await payByInvoice(id)
  return { id, cart }
}

/** Makes a cart an order; returns the shop's answer, which may be a refusal. */
export const complete = (cartId: string) =>
  store<{ type: string; order: Order; message?: string; error?: unknown }>(
    "POST",
    `/carts/${cartId}/complete`,
  )

/** Buys as a guest from empty cart to order; throws with the shop's words when a step is refused. */
export async function buy(purchase: Purchase): Promise<{ cart: Totals; order: Order }> {
  const { id, cart } = await readyCart(purchase)
  const result = await expectOk(complete(id))
  assert(result.type === "order", `No order: ${JSON.stringify(result.error)}`)
  return { cart, order: result.order }
}
