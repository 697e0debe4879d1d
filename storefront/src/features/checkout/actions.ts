"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import type { z } from "zod"

import { updateCart } from "@/lib/medusa/carts/carts"
import { currentCart, isGone } from "@/lib/medusa/carts/current"
import type { CartView } from "@/lib/medusa/carts/view"
import type { Result } from "@/lib/medusa/result"

import { failureSentence } from "./failure-sentence"
import { sentences, textValues, type FormState } from "./form-state"
import { choosePayment, chooseShipping, shippingOptions } from "./medusa"
import { address, contact, MAX_LENGTH, payment, shipping } from "./schema"
import { firstOpenStep, stepPath } from "./steps"
import { marketOf, type Visit } from "./visit"

type Save<T> = (cart: CartView, value: T, visit: Omit<Visit, "cart">) => Promise<Result<unknown>>

/** One step's answer: checks the fields, saves them in the visitor's cart, and leads to the next open step. */
const answerStep = async <T>(
  locale: string,
  before: FormState,
  values: Record<string, string>,
  schema: (country: Visit["market"]["country"]) => z.ZodType<T>,
  save: Save<T>,
): Promise<FormState> => {
  const visit = marketOf(locale)
  const { market, messages } = visit
  const attempt = (Number.isSafeInteger(before.attempt) ? before.attempt : 0) + 1
  const parsed = schema(market.country).safeParse(values)
  if (!parsed.success) {
    return { values, errors: sentences(parsed.error, market.country, messages), attempt }
  }
  const current = await currentCart(market)
  if (!current.ok)
    return { values, errors: {}, message: failureSentence(current, messages), attempt }
  const { cart } = current.value
  if (!cart) redirect(`/${market.locale}/cart`)
  const saved = await save(cart, parsed.data, visit)
  if (!saved.ok) {
    if (isGone(saved)) redirect(`/${market.locale}/cart`)
    return { values, errors: {}, message: failureSentence(saved, messages), attempt }
  }
  const after = await currentCart(market)
  const next = after.ok && after.value.cart ? firstOpenStep(after.value.cart, market) : "review"
  // The browser forgets the steps as it has seen them: going back shows what was saved, not an empty form.
  revalidatePath(`/${market.locale}/checkout`, "layout")
  redirect(stepPath(market.locale, next))
}

/** Saves who orders. */
export async function saveContact(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return answerStep(
    locale,
    before,
    textValues(form, ["email"]),
    () => contact,
    (cart, { email }) => updateCart(cart.id, { email }),
  )
}

const ADDRESS_FIELDS = Object.keys(MAX_LENGTH).filter((name) => name !== "email")

/** Saves where it goes; the country is the market's, and the invoice goes to the same address. */
export async function saveAddress(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return answerStep(
    locale,
    before,
    textValues(form, ADDRESS_FIELDS),
    address,
    (cart, to, visit) => {
      const stored = {
        first_name: to.firstName,
        last_name: to.lastName,
        company: to.company,
        address_1: to.line1,
        address_2: to.line2,
        city: to.city,
        province: to.province,
        postal_code: to.postalCode,
        phone: to.phone,
        country_code: visit.market.country,
      }
      return updateCart(cart.id, { shipping_address: stored, billing_address: stored })
    },
  )
}

/** Saves how it is delivered; only what is on offer for the cart is taken. */
export async function saveShipping(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return answerStep(
    locale,
    before,
    textValues(form, ["shipping"]),
    () => shipping,
    async (cart, chosen) => {
      const offered = await shippingOptions(cart.id)
      if (!offered.ok) return offered
      if (!offered.value.some(({ id }) => id === chosen.shipping)) {
        return { ok: false, reason: "refused", refusal: "other", message: "Not on offer." }
      }
      return chooseShipping(cart.id, chosen.shipping)
    },
  )
}

/** Saves how it is paid. */
export async function savePayment(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return answerStep(
    locale,
    before,
    textValues(form, ["payment"]),
    () => payment,
    (cart, chosen) => choosePayment(cart.id, chosen.payment),
  )
}
