import type { MarketConfig } from "@/config/markets"
import type { CartView } from "@/lib/medusa/carts/view"

import { address, contact, INVOICE_PROVIDER } from "./schema"

/** The checkout in its order; each step has a page of its own. */
export const STEPS = ["contact", "address", "shipping", "payment", "review"] as const

export type Step = (typeof STEPS)[number]

type Market = Pick<MarketConfig, "country">

const isDone = (step: Step, cart: CartView, { country }: Market): boolean => {
  switch (step) {
    case "contact":
      return contact.safeParse({ email: cart.email }).success
    case "address":
      return cart.address.country === country && address(country).safeParse(cart.address).success
    case "shipping":
      return cart.shipping !== null
    case "payment":
      return cart.paymentProvider === INVOICE_PROVIDER
    case "review":
      return false
  }
}

/** The step that the cart itself says comes next; `review` when everything before it is there. */
export const firstOpenStep = (cart: CartView, market: Market): Step =>
  STEPS.find((step) => !isDone(step, cart, market)) ?? "review"

/** True when everything before a step is there, so that its page may be shown. */
export const isReachable = (step: Step, cart: CartView, market: Market): boolean =>
  STEPS.indexOf(step) <= STEPS.indexOf(firstOpenStep(cart, market))

/** Address of a step's page. */
export const stepPath = (locale: string, step: Step): string => `/${locale}/checkout/${step}`

/** State of every step as seen from one of them; what can be gone to has a link. */
export const stepStates = (current: Step, cart: CartView, market: MarketConfig) =>
  STEPS.map((step) => ({
    step,
    state:
      step === current
        ? ("current" as const)
        : isDone(step, cart, market)
          ? ("done" as const)
          : ("open" as const),
    href: isReachable(step, cart, market) ? stepPath(market.locale, step) : undefined,
  }))
