import type { ReactNode } from "react"

import { Sheet } from "@/components/ui/sheet"
import { Steps } from "@/components/ui/steps"
import { fill } from "@/lib/format/fill"

import { STEPS, stepStates, type Step } from "../steps"
import type { Visit } from "../visit"
import { OrderLines } from "./order-lines"

type Props = {
  visit: Visit
  step: Step
  title: string
  samples: ReadonlySet<string>
  children: ReactNode
}

/** The frame of every step: where one stands, the question, and beside it what is being ordered. */
export function CheckoutFrame({ visit, step, title, samples, children }: Props) {
  const { market, messages, cart } = visit
  const texts = messages.checkout
  return (
    <>
      <Steps
        label={texts.progress}
        steps={stepStates(step, cart, market).map(({ step: name, ...rest }) => ({
          name: texts.steps[name],
          ...rest,
        }))}
      />
      <p className="step-of">
        {fill(texts.stepOf, { step: STEPS.indexOf(step) + 1, count: STEPS.length })}
      </p>
      <h1>{title}</h1>
      <div className="two-columns">
        <div>{children}</div>
        <Sheet label={messages.cart.lines} className="checkout-side">
          <h2>{messages.cart.lines}</h2>
          <OrderLines
            market={market}
            messages={messages}
            lines={cart.lines}
            totals={cart.totals}
            shippingKnown={cart.shipping !== null}
            samples={samples}
          />
          <p>
            <a href={`/${market.locale}/cart`}>{texts.toCart}</a>
          </p>
        </Sheet>
      </div>
    </>
  )
}
