import "server-only"

import { medusaDelete, medusaGet, medusaPost } from "../client"
import type { Result } from "../result"
import { z } from "zod"
import type { PlacedOrder } from "./placed-order"
import { CART_FIELDS, COUNT_FIELDS, cartAnswer, orderAnswer, type StoreCart } from "./schema"
import { cartView, orderView, type CartView, type OrderView } from "./view"

/** Longest wait in milliseconds before a page is answered as unavailable. */
const PROBE_TIMEOUT_MS = 2_000

/** Longest wait in milliseconds for a list of up to 500 lines. */
const BATCH_TIMEOUT_MS = 30_000

const query = { fields: CART_FIELDS }
const counted = { fields: COUNT_FIELDS }

const path = (id: string, rest = ""): string => `/store/carts/${encodeURIComponent(id)}${rest}`

const viewed = (answer: Result<{ cart: StoreCart }>): Result<CartView> => {
  if (!answer.ok) return answer
  return answer.value.cart.completed_at
    ? { ok: false, reason: "refused", refusal: "completed", message: "The cart became an order." }
    : { ok: true, value: cartView(answer.value.cart) }
}

/** Reads a cart; one that became an order is refused as `completed`. */
export const retrieveCart = async (id: string): Promise<Result<CartView>> =>
  viewed(await medusaGet(cartAnswer, path(id), { query }))

/** True when the backend cannot say anything about a cart; what it says does not matter here. */
export const isAway = async (id: string): Promise<boolean> => {
  const answer = await medusaGet(z.unknown(), path(id), {
    query: { fields: "id" },
    timeoutMs: PROBE_TIMEOUT_MS,
  })
  return !answer.ok && answer.reason === "unavailable"
}

/** Pieces of a variant that are to be put into a cart. */
export type NewLine = {
  variantId: string
  quantity: number
  /** Token of the guidance that the page showed with the product; the backend records the one of now without it. */
  shownGuidance?: string | undefined
}

const newLine = ({ variantId, quantity, shownGuidance }: NewLine) => ({
  variant_id: variantId,
  quantity,
  ...(shownGuidance === undefined ? {} : { metadata: { guidance_shown: shownGuidance } }),
})

/** Opens a cart in a region, already bound for a country so that its taxes are right from the start. */
export const createCart = async (
  regionId: string,
  country: string,
  items: readonly NewLine[],
): Promise<Result<CartView>> =>
  viewed(
    await medusaPost(
      cartAnswer,
      "/store/carts",
      {
        region_id: regionId,
        shipping_address: { country_code: country },
        items: items.map(newLine),
      },
      { query: counted },
    ),
  )

/** Number of pieces in a cart; one that became an order is refused as `completed`. */
export const countPieces = async (id: string): Promise<Result<number>> => {
  const cart = viewed(await medusaGet(cartAnswer, path(id), { query: counted }))
  return cart.ok ? { ok: true, value: cart.value.count } : cart
}

/** Changes what a cart knows about its buyer or its region. */
export const updateCart = async (
  id: string,
  change: Record<string, unknown>,
): Promise<Result<CartView>> => viewed(await medusaPost(cartAnswer, path(id), change, { query }))

/** Puts pieces of a variant into a cart; Medusa joins them to a line of the same variant. */
export const addLine = async (id: string, item: NewLine): Promise<Result<CartView>> =>
  viewed(await medusaPost(cartAnswer, path(id, "/line-items"), newLine(item), { query: counted }))

/** One answer of the checkout, as the backend takes it. */
export type CheckoutAnswer =
  | { email: string }
  | { address: Record<string, string> }
  | { shipping_option_id: string }
  | { payment_provider_id: string }

/** Saves an answer of the checkout; the backend computes anew what depends on it, and nothing else. */
export const saveAnswer = (id: string, answer: CheckoutAnswer): Promise<Result<unknown>> =>
  medusaPost(z.unknown(), path(id, "/checkout"), answer)

/** Puts several lines into a cart, all or none; a refusal names the lines at fault. */
export const addLines = async (id: string, items: readonly NewLine[]): Promise<Result<CartView>> =>
  viewed(
    await medusaPost(
      cartAnswer,
      path(id, "/line-items/batch"),
      {
        lines: items.map(({ variantId, quantity, shownGuidance }) => ({
          variant_id: variantId,
          quantity,
          ...(shownGuidance === undefined ? {} : { guidance_shown: shownGuidance }),
        })),
      },
      { query: counted, timeoutMs: BATCH_TIMEOUT_MS },
    ),
  )

/** Sets the quantity of a line. */
export const setLineQuantity = async (
  id: string,
  lineId: string,
  quantity: number,
): Promise<Result<CartView>> =>
  viewed(
    await medusaPost(
      cartAnswer,
      path(id, `/line-items/${encodeURIComponent(lineId)}`),
      { quantity },
      { query },
    ),
  )

/** Takes a line out of a cart. */
export const deleteLine = (id: string, lineId: string): Promise<Result<unknown>> =>
  medusaDelete(z.unknown(), path(id, `/line-items/${encodeURIComponent(lineId)}`))

/** Reads the order that this browser placed; one whose token has expired or fits another order is not found. */
export const retrieveOrder = async ({ id, token }: PlacedOrder): Promise<Result<OrderView>> => {
  const answer = await medusaGet(orderAnswer, `/store/order-views/${encodeURIComponent(id)}`, {
    headers: { "x-finegauge-order-token": token },
  })
  return answer.ok ? { ok: true, value: orderView(answer.value.order) } : answer
}
