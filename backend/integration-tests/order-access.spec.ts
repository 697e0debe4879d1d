import { strict as assert } from "node:assert"
import { beforeAll, describe, expect, it } from "vitest"
import { variantIds } from "./support/catalogue"
import { readyCart } from "./support/checkout"
import { registerCustomer, type Customer } from "./support/customer"
import { shop } from "./support/env"
import { statement } from "./support/device"
import { store } from "./support/http"

interface Placed {
  id: string
  token: string
}

/** Places an order as the storefront does; a customer's cart is handed to them first. */
async function place(buyer?: Customer): Promise<Placed & { cartId: string }> {
  const [variant] = await statement<{ variant_id: string }>(
    `select l.variant_id from product_variant_inventory_item l join inventory_level v
       on v.inventory_item_id = l.inventory_item_id
     where v.stocked_quantity - v.reserved_quantity > 5 limit 1`,
    [],
  )
  assert(variant && (await variantIds()).size > 0)
  const { id: cartId } = await readyCart({
    country: "de",
    shipping: "standard",
    items: [{ variantId: variant.variant_id, quantity: 1 }],
  })
  if (buyer) {
    const taken = await buyer.store("POST", `/carts/${cartId}/customer`, {})
    assert(taken.status === 200, JSON.stringify(taken.body))
  }
  const { status, body } = await store<{ order: Placed }>("POST", `/carts/${cartId}/order`)
  assert(status === 200, JSON.stringify(body))
  return { ...body.order, cartId }
}

const view = async (id: string, token?: string) => {
  const answer = await fetch(`${shop.url}/store/order-views/${id}`, {
    headers: {
      "x-publishable-api-key": shop.publishableKey,
      ...(token === undefined ? {} : { "x-finegauge-order-token": token }),
    },
  })
  return { status: answer.status, text: await answer.text() }
}

let guest: Placed & { cartId: string }
let other: Placed
let owner: Customer
let stranger: Customer
let owned: Placed

beforeAll(async () => {
  guest = await place()
  other = await place()
  owner = await registerCustomer()
  stranger = await registerCustomer()
  owned = await place(owner)
})

const ASKED = [
  "",
  "?fields=id",
  "?fields=email,*shipping_address",
  "?fields=%2Bcustomer.email",
  "/",
]

describe("the bare id of an order", () => {
  it.each(ASKED)("finds nothing without a login, asked with %j", async (asked) => {
    for (const { id } of [guest, owned]) {
      const { status, body } = await store("GET", `/orders/${id}${asked}`)
      expect(status).toBe(404)
      expect(JSON.stringify(body)).not.toMatch(/buyer@|Sample street/)
    }
  })

  it("finds an order for the customer who placed it, and for no other", async () => {
    const found = await owner.store("GET", `/orders/${owned.id}`)
    expect(found.status).toBe(200)
    expect(found.body.order?.id).toBe(owned.id)
    for (const [who, id] of [
      [stranger, owned.id],
      [owner, guest.id],
      [owner, "order_01AAAAAAAAAAAAAAAAAAAAAAAA"],
    ] as const) {
      expect((await who.store("GET", `/orders/${id}`)).status).toBe(404)
    }
  })

  it("returns nothing of somebody else's order", async () => {
    const items = await statement<{ item_id: string }>(
      "select item_id from order_item where order_id = $1",
      [guest.id],
    )
    const wanted = {
      order_id: guest.id,
      items: [{ id: items[0]?.item_id, quantity: 1 }],
      return_shipping: { option_id: "so_01AAAAAAAAAAAAAAAAAAAAAAAA" },
    }
    expect((await store("POST", "/returns", wanted)).status).toBe(404)
    expect((await stranger.store("POST", "/returns", wanted)).status).toBe(404)
  })

  it("asked to be transferred, tells its id and nothing else", async () => {
    const path = `/orders/${guest.id}/transfer`
    expect((await store("POST", `${path}/request`, {})).status).toBe(401)
    const asked = await stranger.store("POST", `${path}/request?fields=email,*items`, {})
    expect(asked).toEqual({ status: 200, body: { order: { id: guest.id } } })
    const cancelled = await stranger.store("POST", `${path}/cancel`, {})
    expect(cancelled).toEqual({ status: 200, body: { order: { id: guest.id } } })
    const forged = await store("POST", `${path}/accept`, { token: "x" })
    expect(forged.status).toBeGreaterThanOrEqual(400)
    expect(forged.status).toBeLessThan(500)
  })

  it("is reached through no other store route", async () => {
    const asked = "fields=*order,%2Border.email,*orders,*customer.orders"
    for (const path of [`/carts/${guest.cartId}?${asked}`, `/customers/me/orders?${asked}`]) {
      expect(JSON.stringify((await store("GET", path)).body)).not.toContain(guest.id)
    }
    const mine = await stranger.store("GET", `/orders?id=${guest.id}`)
    expect(JSON.stringify(mine.body)).not.toContain(guest.id)
  })
})

describe("the view of an order", () => {
  it("opens with the token that was issued for it, and shows no e-mail", async () => {
    const { status, text } = await view(guest.id, guest.token)
    expect(status).toBe(200)
    const { order } = JSON.parse(text) as { order: { id: string; items: unknown[] } }
    expect(order.id).toBe(guest.id)
    expect(order.items).toHaveLength(1)
    expect(text).not.toContain("@")
  })

  it("opens again with the token of a repeated order", async () => {
    const again = await store<{ order: Placed }>("POST", `/carts/${guest.cartId}/order`)
    expect(again.body.order.id).toBe(guest.id)
    expect((await view(guest.id, again.body.order.token)).status).toBe(200)
  })

  it("stays closed to every other token", async () => {
    const [expires = "", signature = ""] = guest.token.split(".")
    const past = String(Math.floor(Date.now() / 1000) - 1)
    const forged = [
      undefined,
      "x",
      other.token,
      `${past}.${signature}`,
      `${Number(expires) + 1}.${signature}`,
      `${expires}.${signature.slice(0, -1)}`,
      `${expires}.${"A".repeat(43)}`,
    ]
    for (const token of forged) expect((await view(guest.id, token)).status).toBe(404)
    expect((await view(`${guest.id}?token=${guest.token}`)).status).toBeGreaterThanOrEqual(400)
  })
})
