import { fill } from "@/lib/format/fill"

import { addressLines } from "../address-lines"
import { stepPath, type Step } from "../steps"
import type { Visit } from "../visit"

/** What was entered in the steps before, each with its way back. */
export function ReviewFacts({ visit: { market, messages, cart } }: { visit: Visit }) {
  const { review, countries, payment } = messages.checkout
  const facts: { step: Step; label: string; lines: string[] }[] = [
    { step: "contact", label: review.contact, lines: [cart.email] },
    {
      step: "address",
      label: review.address,
      lines: addressLines(cart.address, countries[market.country]),
    },
    { step: "shipping", label: review.shipping, lines: [cart.shipping?.name ?? ""] },
    { step: "payment", label: review.payment, lines: [payment.invoice] },
  ]
  return (
    <dl className="review-facts">
      {facts.map(({ step, label, lines }) => (
        <div key={step}>
          <dt>{label}</dt>
          <dd>
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </dd>
          <dd>
            <a
              href={stepPath(market.locale, step)}
              aria-label={fill(review.editOf, { what: label })}
            >
              {review.edit}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}
