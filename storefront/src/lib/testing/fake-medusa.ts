import { vi } from "vitest"

/** A region of the fake backend for each currency. */
const regions = [
  { id: "reg_gb", currency_code: "gbp", countries: [{ iso_2: "gb" }] },
  {
    id: "reg_eu",
    currency_code: "eur",
    countries: [{ iso_2: "de" }, { iso_2: "fr" }, { iso_2: "ie" }],
  },
]

type Cart = Record<string, unknown> & { id: string; completed_at: string | null }
type Call = { method: string; path: string; body: unknown }
type Reply = (call: Call) => Response | undefined

export const CART_ID = "cart_01M83XGPF27V27K37T1K40MDJM"
export const ORDER_ID = "order_01M83XGPF27V27K37T1K40MDJ"
export const ORDER_TOKEN = `1790000000.${"a".repeat(43)}`

/** A cart of the United Kingdom at the end of its checkout. */
export const fullCart = (changes: Record<string, unknown> = {}): Cart => ({
  id: CART_ID,
  currency_code: "gbp",
  region_id: "reg_gb",
  email: "ada@example.org",
  completed_at: null,
  total: 25.9,
  items: [{ id: "cali_1", variant_id: "variant_1", quantity: 2, unit_price: 10, total: 20 }],
  shipping_address: {
    first_name: "Ada",
    last_name: "Lovelace",
    address_1: "1 Main Street",
    city: "London",
    postal_code: "SW1A 1AA",
    country_code: "gb",
  },
  shipping_methods: [{ id: "sm_1", name: "Standard", shipping_option_id: "so_1" }],
  payment_collection: {
    id: "pay_1",
    payment_sessions: [{ id: "ps_1", provider_id: "pp_system_default", status: "pending" }],
  },
  ...changes,
})

/** Stands in for the backend over `fetch`: one cart, and whatever a test answers before that. */
export class FakeMedusa {
  readonly calls: Call[] = []
  cart: Cart | null = null
  reply: Reply = () => undefined

  /** Puts the fake in place of `fetch`, with settings under which the client finds it. */
  install(): void {
    vi.stubEnv("MEDUSA_URL", "http://backend.test")
    vi.stubEnv("MEDUSA_PUBLISHABLE_KEY", "pk_test")
    vi.stubEnv("REVALIDATE_SECRET", "s".repeat(32))
    vi.stubEnv("SHOP_URL", "http://shop.test")
    vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
      Promise.resolve(this.answer(new URL(url), init)),
    )
  }

  /** Writes that reached the backend, as `METHOD path`. */
  get writes(): string[] {
    return this.calls
      .filter(({ method }) => method !== "GET")
      .map(({ method, path }) => `${method} ${path}`)
  }

  private answer(url: URL, { method = "GET", body }: RequestInit): Response {
    const call = {
      method,
      path: url.pathname,
      body: typeof body === "string" ? (JSON.parse(body) as unknown) : undefined,
    }
    this.calls.push(call)
    return this.reply(call) ?? this.usual(call)
  }

  private usual({ method, path, body }: Call): Response {
    if (path === "/store/regions") return Response.json({ regions })
    if (method === "POST" && path === "/store/carts") {
      this.cart = fullCart()
      return Response.json({ cart: this.cart })
    }
    if (!this.cart || !path.startsWith("/store/carts")) {
      return Response.json({ message: "not found" }, { status: 404 })
    }
    if (path.endsWith("/order")) {
      this.cart.completed_at = "2026-01-01T00:00:00Z"
      return Response.json({ order: { id: ORDER_ID, token: ORDER_TOKEN } })
    }
    if (method === "POST") this.cart = { ...this.cart, ...(body as object), id: CART_ID }
    return Response.json({ cart: this.cart })
  }
}

/** A cookie jar as `next/headers` hands it out. */
export class FakeJar {
  private readonly kept = new Map<string, string>()
  readonly options = new Map<string, object>()

  get(name: string): { value: string } | undefined {
    const value = this.kept.get(name)
    return value === undefined ? undefined : { value }
  }

  set(name: string, value: string, options: object & { maxAge?: number } = {}): void {
    this.options.set(name, options)
    if (options.maxAge === 0) this.kept.delete(name)
    else this.kept.set(name, value)
  }
}

/** Form data from pairs. */
export const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
