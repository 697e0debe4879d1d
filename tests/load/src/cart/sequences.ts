import { askOk, storeClient, type TestEnvironment } from "@finegauge/support"

/** One whole checkout of one line, paid by invoice; resolves to the number of calls that it took. */
export type Sequence = () => Promise<number>

const PROVIDER = "pp_system_default"
const EMAIL = "bench@finegauge.test"

const address = {
  first_name: "Test",
  last_name: "Buyer",
  address_1: "1 Sample Street",
  city: "Sampletown",
  postal_code: "10115",
  country_code: "de",
}

interface Cart {
  cart: { id: string }
}

interface Options {
  shipping_options: { id: string }[]
}

type Backend = Pick<TestEnvironment, "backendUrl" | "publishableKey">

/** Milliseconds for one call; a slow one is a figure, not a failure. */
const PATIENCE = 120_000

/** A client that counts its calls. */
const counting = ({ backendUrl, publishableKey }: Backend) => {
  let calls = 0
  const send = <Body>(path: string, more: { method?: string; json?: unknown } = {}) => {
    calls += 1
    const headers = { "x-publishable-api-key": publishableKey }
    return askOk<Body>(`${backendUrl}${path}`, { headers, timeout: PATIENCE, ...more })
  }
  return {
    get: <Body>(path: string) => send<Body>(path),
    post: <Body>(path: string, json: unknown) => send<Body>(path, { method: "POST", json }),
    calls: () => calls,
  }
}

/** Medusa's eight calls, as its documentation puts them in a row. */
const stockCalls = (backend: Backend, region: string, variant: () => string) => async () => {
  const { get, post, calls } = counting(backend)
  const { cart } = await post<Cart>("/store/carts", { region_id: region })
  const at = `/store/carts/${cart.id}`
  await post(`${at}/line-items`, { variant_id: variant(), quantity: 1 })
  await post(at, { email: EMAIL, shipping_address: address, billing_address: address })
  const { shipping_options: options } = await get<Options>(
    `/store/shipping-options?cart_id=${cart.id}`,
  )
  await post(`${at}/shipping-methods`, { option_id: options[0]?.id })
  const { payment_collection: collection } = await post<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id: cart.id },
  )
  await post(`/store/payment-collections/${collection.id}/payment-sessions`, {
    provider_id: PROVIDER,
  })
  await post(`${at}/complete`, {})
  return calls()
}

/** What the storefront asks for the same order: `lib/medusa/carts` and `features/checkout` of the storefront. */
const ownCalls = (backend: Backend, region: string, variant: () => string) => async () => {
  const { get, post, calls } = counting(backend)
  const counted = "fields=id,currency_code,completed_at,items.id,items.quantity,items.unit_price"
  const { cart } = await post<Cart>(`/store/carts?${counted}`, {
    region_id: region,
    shipping_address: { country_code: address.country_code },
    items: [{ variant_id: variant(), quantity: 1 }],
  })
  const at = `/store/carts/${cart.id}`
  await post(`${at}/checkout`, { email: EMAIL })
  await post(`${at}/checkout`, { address })
  const { shipping_options: options } = await get<Options>(
    `/store/shipping-options?cart_id=${cart.id}`,
  )
  await post(`${at}/checkout`, { shipping_option_id: options[0]?.id })
  await post(`${at}/checkout`, { payment_provider_id: PROVIDER })
  await post(`${at}/order`, {})
  return calls()
}

/** Both sequences over the same variants, one after the other, so that neither waits for a stock that the other took. */
export async function openSequences(backend: Backend) {
  const store = storeClient(backend)
  const region = (await store.regions()).find(({ currency_code: code }) => code === "eur")
  if (region === undefined) throw new Error("The shop has no region that pays in eur.")
  const variants = (await store.products()).flatMap((product) => product.variants)
  let at = 0
  const variant = () => variants[(at += 1) % variants.length]?.id ?? ""
  return {
    stock: stockCalls(backend, region.id, variant),
    ours: ownCalls(backend, region.id, variant),
  }
}
