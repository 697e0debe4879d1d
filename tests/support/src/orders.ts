import type { StoreClient } from "./store-client.ts"

/** What a guest orders through the API: SKUs with quantities, and where it goes. */
export interface GuestOrder {
  currency: string
  countryCode: string
  email: string
  lines: { sku: string; quantity: number }[]
  /** Name of the shipping option, compared without regard to case; the first one when absent. */
  shipping?: string
}

const address = (countryCode: string) => ({
  first_name: "Test",
  last_name: "Buyer",
  address_1: "1 Sample Street",
  city: "Sampletown",
  postal_code: countryCode === "us" ? "10001" : "10115",
  country_code: countryCode,
  ...(countryCode === "us" ? { province: "us-ny" } : {}),
})

async function fillCart(store: StoreClient, order: GuestOrder): Promise<string> {
  const region = (await store.regions()).find((one) => one.currency_code === order.currency)
  const { cart } = await store.post<{ cart: { id: string } }>("/store/carts", {
    region_id: region?.id,
    email: order.email,
    shipping_address: address(order.countryCode),
    billing_address: address(order.countryCode),
  })
  const variants = (await store.products(order.currency)).flatMap((one) => one.variants)
  for (const line of order.lines) {
    const variant = variants.find((one) => one.sku === line.sku)
    await store.post(`/store/carts/${cart.id}/line-items`, {
      variant_id: variant?.id,
      quantity: line.quantity,
    })
  }
  return cart.id
}

async function chooseShipping(store: StoreClient, cartId: string, name?: string) {
  const { shipping_options: options } = await store.get<{
    shipping_options: { id: string; name: string }[]
  }>(`/store/shipping-options?cart_id=${cartId}`)
  const option =
    name === undefined
      ? options[0]
      : options.find((one) => one.name.toLowerCase().includes(name.toLowerCase()))
  await store.post(`/store/carts/${cartId}/shipping-methods`, { option_id: option?.id })
}

/** Fills a guest's cart up to the point where only the order is missing, and returns its id. */
export async function readyGuestCart(store: StoreClient, order: GuestOrder): Promise<string> {
  const cartId = await fillCart(store, order)
  await chooseShipping(store, cartId, order.shipping)
  const { payment_collection: collection } = await store.post<{
    payment_collection: { id: string }
  }>("/store/payment-collections", { cart_id: cartId })
  await store.post(`/store/payment-collections/${collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  return cartId
}

/** Buys as a guest over the store API alone, pays by invoice, and returns the id of the order. */
export async function placeGuestOrder(store: StoreClient, order: GuestOrder): Promise<string> {
  const cartId = await readyGuestCart(store, order)
  const completed = await store.post<{ type: string; order?: { id: string } }>(
    `/store/carts/${cartId}/complete`,
    {},
  )
  if (completed.order === undefined) throw new Error(`The cart ended as ${completed.type}.`)
  return completed.order.id
}
