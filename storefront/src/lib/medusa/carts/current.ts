import "server-only"

import type { MarketConfig } from "@/config/markets"

import { regionOf } from "../regions"
import type { Failure, Result } from "../result"
import { retrieveCart, updateCart } from "./carts"
import { readId } from "./cookies"
import type { CartView } from "./view"

/** The visitor's cart in a market; `null` is an empty cart: no cookie, or one that leads nowhere. */
export type CurrentCart = {
  cart: CartView | null
  /** Currency the cart had before it was brought to this market; null when it was there already. */
  movedFrom: { currency: string; country: string } | null
  /** True when the cart became an order whose confirmation may not have reached the visitor. */
  ordered: boolean
}

/** True for a cart id that will never hold anything again: unknown, or already an order. */
export const isGone = (failure: Failure): boolean =>
  failure.reason === "not-found" ||
  (failure.reason === "refused" && failure.refusal === "completed")

/** An address of another country is no address here: only who receives the parcel stays. */
const addressIn = (country: string, { address }: CartView): Record<string, string> => ({
  first_name: address.firstName,
  last_name: address.lastName,
  company: address.company,
  phone: address.phone,
  address_1: "",
  address_2: "",
  city: "",
  province: "",
  postal_code: "",
  country_code: country,
})

/** Brings a cart to a market: region, currency, taxes. Does nothing when it is there already. */
export const inMarket = async (
  cart: CartView,
  market: MarketConfig,
): Promise<Result<CurrentCart>> => {
  const region = await regionOf(market)
  if (!region.ok) return region
  const sameCountry = cart.address.country === market.country
  if (cart.regionId === region.value && sameCountry) {
    return { ok: true, value: { cart, movedFrom: null, ordered: false } }
  }
  const moved = await updateCart(cart.id, {
    region_id: region.value,
    ...(sameCountry ? {} : { shipping_address: addressIn(market.country, cart) }),
  })
  if (!moved.ok) return moved
  const movedFrom = { currency: cart.totals.currency, country: cart.address.country }
  return { ok: true, value: { cart: moved.value, movedFrom, ordered: false } }
}

const none = (ordered: boolean): Result<CurrentCart> => ({
  ok: true,
  value: { cart: null, movedFrom: null, ordered },
})

/** The visitor's cart, priced for the market whose page is shown. */
export const currentCart = async (market: MarketConfig): Promise<Result<CurrentCart>> => {
  const id = await readId("cart")
  if (id === null) return none(false)
  const cart = await retrieveCart(id)
  if (cart.ok) return inMarket(cart.value, market)
  return isGone(cart) ? none(cart.reason === "refused") : cart
}
