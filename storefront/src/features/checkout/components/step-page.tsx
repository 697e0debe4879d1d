import type { ReactNode } from "react"

import { BackendAway } from "@/components/layout/backend-away"
import { samplesAmong } from "@/lib/medusa/carts/samples"

import { stepPath, type Step } from "../steps"
import { marketOf, visitStep, type Visit } from "../visit"
import { CheckoutFrame } from "./checkout-frame"

/** What Next hands to a step's page. */
export type StepPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

type Props = {
  /** First path segment, as it came. */
  locale: string
  step: Step
  /** What the step asks of the visitor. */
  render: (visit: Visit) => ReactNode
  /** What stands below the cart on the last step. */
  renderLast?: (visit: Visit) => ReactNode
  searchParams: StepPageProps["searchParams"]
}

/** A step's page around its question; says plainly when the backend is away. */
export async function StepPage({ locale, step, render, renderLast, searchParams }: Props) {
  const visit = await visitStep(locale, step)
  if (!visit) {
    const { market, messages } = marketOf(locale)
    return (
      <BackendAway texts={messages.cart.unavailable} retryHref={stepPath(market.locale, step)} />
    )
  }
  return (
    <CheckoutFrame
      visit={visit}
      step={step}
      title={visit.messages.checkout[step].title}
      samples={await samplesAmong(visit.cart.lines)}
      changed={(await searchParams).changed === "1"}
      last={renderLast?.(visit)}
    >
      {render(visit)}
    </CheckoutFrame>
  )
}

/** Title of a step's page in the words of its market. */
export const stepTitle = async (
  params: Promise<{ locale: string }>,
  step: Step,
): Promise<{ title: string }> => ({
  title: marketOf((await params).locale).messages.checkout[step].title,
})

/** Button texts that every step's form shares. */
export const formTexts = ({ messages: { checkout } }: Visit) => ({
  submit: checkout.continue,
  busy: checkout.saving,
  problem: checkout.problem,
})
