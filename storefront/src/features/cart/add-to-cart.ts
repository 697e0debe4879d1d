import "server-only"

import type { MarketConfig } from "@/config/markets"
import { addLine, createCart, retrieveCart } from "@/lib/medusa/carts/carts"
import { keepId, readId } from "@/lib/medusa/carts/cookies"
import { inMarket, isGone } from "@/lib/medusa/carts/current"
import type { CartView } from "@/lib/medusa/carts/view"
import { regionOf } from "@/lib/medusa/regions"
import type { Result } from "@/lib/medusa/result"

import type { Addition } from "./schema"

const inNewCart = async (market: MarketConfig, item: Item): Promise<Result<CartView>> => {
  const region = await regionOf(market)
  if (!region.ok) return region
  const cart = await createCart(region.value, market.country, item)
  if (cart.ok) await keepId("cart", cart.value.id)
  return cart
}

type Item = { variantId: string; quantity: number; shownGuidance: string | undefined }

/** Adds to the visitor's cart, priced for this market; a cart that is gone is replaced without a word. */
export const addToCart = async (
  market: MarketConfig,
  { variant, quantity, guidance }: Addition,
): Promise<Result<CartView>> => {
  const item = { variantId: variant, quantity, shownGuidance: guidance }
  const id = await readId("cart")
  if (id === null) return inNewCart(market, item)
  const cart = await retrieveCart(id)
  if (!cart.ok) return isGone(cart) ? inNewCart(market, item) : cart
  const here = await inMarket(cart.value, market)
  if (!here.ok) return here
  return addLine(id, item)
}
