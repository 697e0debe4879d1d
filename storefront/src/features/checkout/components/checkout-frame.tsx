import type { ReactNode } from "react"

import { Notice } from "@/components/ui/notice"
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
  /** True when what was seen before has changed since, in another window or by the shop. */
  changed: boolean
  children: ReactNode
  /** Given on the last step: stands below what is ordered, so that the sums are read before it. */
  last?: ReactNode
}

/** What is being ordered; stands beside the questions, and on the last step right above the button. */
function InCart({ visit: { market, messages, cart }, samples }: Pick<Props, "visit" | "samples">) {
  return (
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
        <a href={`/${market.locale}/cart`}>{messages.checkout.toCart}</a>
      </p>
    </Sheet>
  )
}

/** The frame of every step: where one stands, the question, and what is being ordered. */
export function CheckoutFrame({ visit, step, title, samples, changed, children, last }: Props) {
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
      {changed ? (
        <Notice tone="error" title={texts.problem} live>
          <p>{texts.errors.changed}</p>
        </Notice>
      ) : null}
      <div className={last ? "checkout-last" : "two-columns"}>
        <div>{children}</div>
        <InCart visit={visit} samples={samples} />
        {last}
      </div>
    </>
  )
}
