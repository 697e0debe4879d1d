import "server-only"
import { notFound, redirect } from "next/navigation"

import { findMarket, type MarketConfig } from "@/config/markets"
import { currentCart } from "@/lib/medusa/carts/current"
import type { CartView } from "@/lib/medusa/carts/view"
import { getMessages, type Messages } from "@/messages"

import { firstOpenStep, isReachable, stepPath, type Step } from "./steps"

/** Somebody at a step: their cart, and the words and rules of their market. */
export type Visit = { market: MarketConfig; messages: Messages; cart: CartView }

/** The market of a path segment with its texts; an unknown segment is a page that does not exist. */
export const marketOf = (locale: string): Omit<Visit, "cart"> => {
  const market = findMarket(locale)
  if (!market) notFound()
  return { market, messages: getMessages(market.locale) }
}

/**
 * Opens a step's page for the visitor's cart. Without a filled cart it leads to the cart page, and whoever
 * jumps ahead is led to the first step that is open. Null while the backend is away.
 */
export const visitStep = async (locale: string, step: Step | "start"): Promise<Visit | null> => {
  const { market, messages } = marketOf(locale)
  const current = await currentCart(market)
  if (!current.ok) return null
  const { cart, movedFrom } = current.value
  // A cart that just changed its prices is shown before anybody goes on with it.
  if (!cart || cart.lines.length === 0 || movedFrom) redirect(`/${market.locale}/cart`)
  if (step === "start" || !isReachable(step, cart, market)) {
    redirect(stepPath(market.locale, firstOpenStep(cart, market)))
  }
  return { market, messages, cart }
}
