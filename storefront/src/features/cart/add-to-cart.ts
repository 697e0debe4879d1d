import "server-only"

import type { MarketConfig } from "@/config/markets"
import { addOne } from "@/lib/medusa/carts/fill"
import type { CartView } from "@/lib/medusa/carts/view"
import type { Result } from "@/lib/medusa/result"

import type { Addition } from "./schema"

/** Adds what a product page sent to the visitor's cart. */
export const addToCart = (
  market: MarketConfig,
  { variant, quantity, guidance }: Addition,
): Promise<Result<CartView>> =>
  addOne(market, { variantId: variant, quantity, shownGuidance: guidance })
