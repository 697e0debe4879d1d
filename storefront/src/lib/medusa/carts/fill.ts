import "server-only"

import type { MarketConfig } from "@/config/markets"

import { regionOf } from "../regions"
import type { Result } from "../result"
import { addLine, addLines, createCart, retrieveCart, type NewLine } from "./carts"
import { keepId, readId } from "./cookies"
import { inMarket, isGone } from "./current"
import type { CartView } from "./view"

const newCart = async (
  market: MarketConfig,
  items: readonly NewLine[],
): Promise<Result<CartView>> => {
  const region = await regionOf(market)
  return region.ok ? createCart(region.value, market.country, items) : region
}

/** Keeps a cart that was filled; one of nonsense is left behind. */
const kept = async (cart: Result<CartView>): Promise<Result<CartView>> => {
  if (cart.ok) await keepId("cart", cart.value.id)
  return cart
}

/** Id of the visitor's cart, priced for this market; null when there is none or it is gone. */
const openCartId = async (market: MarketConfig): Promise<Result<string | null>> => {
  const id = await readId("cart")
  if (id === null) return { ok: true, value: null }
  const cart = await retrieveCart(id)
  if (!cart.ok) return isGone(cart) ? { ok: true, value: null } : cart
  const here = await inMarket(cart.value, market)
  return here.ok ? { ok: true, value: id } : here
}

/** Adds one variant to the visitor's cart, priced for this market; a cart that is gone is replaced without a word. */
export const addOne = async (market: MarketConfig, item: NewLine): Promise<Result<CartView>> => {
  const open = await openCartId(market)
  if (!open.ok) return open
  return open.value === null ? kept(await newCart(market, [item])) : addLine(open.value, item)
}

/** Adds several variants to the visitor's cart, all or none; a refusal names the lines at fault. */
export const addSeveral = async (
  market: MarketConfig,
  items: readonly NewLine[],
): Promise<Result<CartView>> => {
  const open = await openCartId(market)
  if (!open.ok) return open
  if (open.value !== null) return addLines(open.value, items)
  const cart = await newCart(market, [])
  return cart.ok ? kept(await addLines(cart.value.id, items)) : cart
}
