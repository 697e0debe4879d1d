import { askOk } from "./http.ts"
import type { TestEnvironment } from "./environment.ts"

/** An order as the admin API tells it, as far as the suites compare it. Amounts in major units. */
export interface AdminOrder {
  id: string
  display_id: number
  email: string
  currency_code: string
  payment_status: string
  total: number
  subtotal: number
  tax_total: number
  item_total: number
  shipping_total: number
  items: { variant_sku: string; quantity: number; unit_price: number; total: number }[]
  shipping_address: { country_code: string; city: string; postal_code: string } | null
  payment_collections: { amount: number; payments: { provider_id: string; amount: number }[] }[]
}

/** A client of `/admin`, signed in as the seeded administrator. */
export interface AdminClient {
  /** The bearer token of the session. */
  token: string
  get: <Body>(path: string) => Promise<Body>
  post: <Body>(path: string, json: unknown) => Promise<Body>
  delete: <Body>(path: string) => Promise<Body>
  /** Orders placed with that e-mail address, newest first. */
  ordersOf: (email: string) => Promise<AdminOrder[]>
}

const orderFields = [
  "id,display_id,email,currency_code,payment_status,total,subtotal,tax_total,item_total,shipping_total",
  "*items,*shipping_address,*payment_collections,*payment_collections.payments",
].join(",")

/** What signing in needs. */
type Login = Pick<TestEnvironment, "backendUrl" | "adminEmail" | "adminPassword">

async function login(environment: Login): Promise<string> {
  const json = { email: environment.adminEmail, password: environment.adminPassword }
  const url = `${environment.backendUrl}/auth/user/emailpass`
  return (await askOk<{ token: string }>(url, { method: "POST", json })).token
}

/** Signs in with the administrator's password and opens a client; throws when the login is refused. */
export async function adminClient(environment: Login): Promise<AdminClient> {
  const token = await login(environment)
  const headers = { authorization: `Bearer ${token}` }
  const send = <Body>(method: string, path: string, json?: unknown) =>
    askOk<Body>(`${environment.backendUrl}${path}`, { method, headers, json })
  return {
    token,
    get: (path) => send("GET", path),
    post: (path, json) => send("POST", path, json),
    delete: (path) => send("DELETE", path),
    ordersOf: async (email) => {
      const query = `q=${encodeURIComponent(email)}&order=-created_at&fields=${encodeURIComponent(orderFields)}`
      const { orders } = await send<{ orders: AdminOrder[] }>("GET", `/admin/orders?${query}`)
      return orders.filter((order) => order.email === email)
    },
  }
}
