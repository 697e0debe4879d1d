"use server"

import { refresh } from "next/cache"

import { deleteLine, setLineQuantity } from "@/lib/medusa/carts/carts"
import { forgetId, readId } from "@/lib/medusa/carts/cookies"
import { isGone } from "@/lib/medusa/carts/current"
import { retrieveCart } from "@/lib/medusa/carts/carts"
import type { Failure } from "@/lib/medusa/result"

import { problemOf, type Problem } from "./problem"
import { lineChange, lineId } from "./schema"

/** What a line shows after its form was sent: the quantity that was asked for, and why it was not taken. */
export type LineState = { problem?: Problem; quantity?: string }

/** A missing line may mean a missing cart: then the cookie goes, and the page shows an empty cart. */
const settled = async (cartId: string, failure: Failure): Promise<Problem> => {
  if (isGone(failure)) {
    const cart = await retrieveCart(cartId)
    if (!cart.ok && isGone(cart)) await forgetId("cart")
    refresh()
  }
  return problemOf(failure)
}

/** Sets the quantity of a line of the visitor's own cart. */
export async function changeQuantity(_before: LineState, form: FormData): Promise<LineState> {
  const given = form.get("quantity")
  const quantity = typeof given === "string" ? given.slice(0, 20) : ""
  const parsed = lineChange.safeParse({ line: form.get("line"), quantity: quantity || "x" })
  if (!parsed.success) return { problem: "quantity", quantity }
  const cartId = await readId("cart")
  if (cartId === null) {
    refresh()
    return { problem: "gone" }
  }
  const changed = await setLineQuantity(cartId, parsed.data.line, parsed.data.quantity)
  if (!changed.ok) return { problem: await settled(cartId, changed), quantity }
  refresh()
  return {}
}

/** Takes a line out of the visitor's own cart; a line that is gone already is no failure. */
export async function removeLine(_before: LineState, form: FormData): Promise<LineState> {
  const line = lineId.safeParse(form.get("line"))
  const cartId = await readId("cart")
  if (line.success && cartId !== null) {
    const removed = await deleteLine(cartId, line.data)
    if (!removed.ok && !isGone(removed)) return { problem: problemOf(removed) }
  }
  refresh()
  return {}
}
