"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import type { z } from "zod"

import { saveAnswer, type CheckoutAnswer } from "@/lib/medusa/carts/carts"
import { currentCart, isGone } from "@/lib/medusa/carts/current"
import type { CartView } from "@/lib/medusa/carts/view"

import { failureSentence } from "./failure-sentence"
import { sentences, textValues, type FormState } from "./form-state"
import { address, contact, MAX_LENGTH, payment, shipping } from "./schema"
import { firstOpenStep, stepPath } from "./steps"
import { marketOf, type Visit } from "./visit"

type Step<T> = {
  /** The answer as the backend takes it. */
  answer: (value: T, visit: Omit<Visit, "cart">) => CheckoutAnswer
  /** What the cart says after it, as far as the steps ask. */
  says: (value: T, visit: Omit<Visit, "cart">) => Partial<CartView>
}

/**
 * One step's answer: checks the fields, saves them in the visitor's cart, and leads to the next open step. Should the
 * backend have withdrawn something meanwhile, that page sees it and leads on.
 */
const answerStep = async <T>(
  locale: string,
  before: FormState,
  values: Record<string, string>,
  schema: (country: Visit["market"]["country"]) => z.ZodType<T>,
  { answer, says }: Step<T>,
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
  const saved = await saveAnswer(cart.id, answer(parsed.data, visit))
  if (!saved.ok) {
    if (isGone(saved)) redirect(`/${market.locale}/cart`)
    return { values, errors: {}, message: failureSentence(saved, messages), attempt }
  }
  const next = firstOpenStep({ ...cart, ...says(parsed.data, visit) }, market)
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
  return answerStep(locale, before, textValues(form, ["email"]), () => contact, {
    answer: ({ email }) => ({ email }),
    says: ({ email }) => ({ email }),
  })
}

const ADDRESS_FIELDS = Object.keys(MAX_LENGTH).filter((name) => name !== "email")

/** Saves where it goes; the country is the market's, and the invoice goes to the same address. */
export async function saveAddress(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return answerStep(locale, before, textValues(form, ADDRESS_FIELDS), address, {
    answer: (to, { market }) => ({
      address: {
        first_name: to.firstName,
        last_name: to.lastName,
        company: to.company,
        address_1: to.line1,
        address_2: to.line2,
        city: to.city,
        province: to.province,
        postal_code: to.postalCode,
        phone: to.phone,
        country_code: market.country,
      },
    }),
    says: (to, { market }) => ({ address: { ...to, country: market.country } }),
  })
}

/** Saves how it is delivered; the backend takes only what is on offer for the cart. */
export async function saveShipping(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return answerStep(locale, before, textValues(form, ["shipping"]), () => shipping, {
    answer: (chosen) => ({ shipping_option_id: chosen.shipping }),
    says: (chosen) => ({ shipping: { optionId: chosen.shipping, name: "" } }),
  })
}

/** Saves how it is paid. */
export async function savePayment(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return answerStep(locale, before, textValues(form, ["payment"]), () => payment, {
    answer: (chosen) => ({ payment_provider_id: chosen.payment }),
    says: (chosen) => ({ paymentProvider: chosen.payment }),
  })
}
