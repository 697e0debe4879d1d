"use server"

import { redirect } from "next/navigation"

import { retrieveCart } from "@/lib/medusa/carts/carts"
import { forgetId, keepId, readId } from "@/lib/medusa/carts/cookies"
import { isGone } from "@/lib/medusa/carts/current"
import { writePlacedOrder, type PlacedOrder } from "@/lib/medusa/carts/placed-order"
import type { Refusal, Result } from "@/lib/medusa/result"

import { orderDigest } from "./digest"
import { failureSentence } from "./failure-sentence"
import { textValues, type FormState } from "./form-state"
import { completeCart } from "./medusa"
import { firstOpenStep, stepPath } from "./steps"
import { marketOf } from "./visit"

/** Waits in milliseconds before asking again while another window places the same order. */
const WAITS_MS = [400, 900, 1_800]

const completed = async (cartId: string): Promise<Result<PlacedOrder>> => {
  let order = await completeCart(cartId)
  for (const wait of WAITS_MS) {
    if (order.ok || order.reason !== "refused" || order.refusal !== "conflict") return order
    await new Promise((resolve) => setTimeout(resolve, wait))
    order = await completeCart(cartId)
  }
  return order
}

const confirm = async (locale: string, order: PlacedOrder): Promise<never> => {
  await keepId("order", writePlacedOrder(order))
  await forgetId("cart")
  redirect(`/${locale}/checkout/confirmation`)
}

const isAboutGuidance = (refusal: Refusal): boolean =>
  refusal === "guidance-changed" || refusal === "not-sellable"

/**
 * Places the order once, however often and from however many windows it is asked: a cart that is an order
 * already leads to its confirmation. Nothing is ordered when the cart differs from what the buyer saw.
 */
export async function placeOrder(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const { market, messages } = marketOf(locale)
  const attempt = (Number.isSafeInteger(before.attempt) ? before.attempt : 0) + 1
  const refuse = (message: string): FormState => ({ values: {}, errors: {}, message, attempt })
  const cartId = await readId("cart")
  if (cartId === null) {
    const done = await readId("order")
    redirect(`/${market.locale}/${done === null ? "cart" : "checkout/confirmation"}`)
  }
  const cart = await retrieveCart(cartId)
  if (!cart.ok && !isGone(cart)) return refuse(failureSentence(cart, messages))
  if (!cart.ok && cart.reason === "not-found") redirect(`/${market.locale}/cart`)
  if (cart.ok) {
    const open = firstOpenStep(cart.value, market)
    // Whatever was changed elsewhere is shown again, at the step that it opened, before anything is ordered.
    if (open !== "review" || textValues(form, ["seen"]).seen !== orderDigest(cart.value)) {
      redirect(`${stepPath(market.locale, open)}?changed=1`)
    }
  }
  const order = await completed(cartId)
  if (order.ok) return confirm(market.locale, order.value)
  // The review page says which product it is and what to do about it; the cart stays as it is.
  if (order.reason === "refused" && isAboutGuidance(order.refusal)) {
    redirect(`${stepPath(market.locale, "review")}?guidance=changed`)
  }
  // After a timeout nobody knows yet whether the order stands; asking again finds out and never doubles it.
  if (order.reason === "unavailable") return refuse(messages.checkout.errors.busy)
  return refuse(failureSentence(order, messages))
}

/** Leads somebody whose order was placed without the answer reaching them to its confirmation. */
export async function findPlacedOrder(locale: string): Promise<void> {
  const { market } = marketOf(locale)
  const cartId = await readId("cart")
  const order = cartId === null ? null : await completeCart(cartId)
  if (order?.ok) await confirm(market.locale, order.value)
  redirect(`/${market.locale}/cart`)
}
