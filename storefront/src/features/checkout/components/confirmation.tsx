import { Notice } from "@/components/ui/notice"
import { SectionHeading } from "@/components/ui/heading"
import { Sheet } from "@/components/ui/sheet"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { OrderView } from "@/lib/medusa/carts/view"
import type { Messages } from "@/messages"

import { OrderLines } from "./order-lines"

type Props = {
  market: MarketConfig
  messages: Messages
  order: OrderView
  samples: ReadonlySet<string>
}

function Next({ messages, order, samples }: Props) {
  const { next, nextTitle, sample } = messages.checkout.confirmation
  return (
    <>
      <SectionHeading>{nextTitle}</SectionHeading>
      {samples.size > 0 ? (
        <Notice tone="draft">
          <p>{sample}</p>
        </Notice>
      ) : null}
      <ol>
        <li>{fill(next.prepare, { shipping: order.shippingName })}</li>
        <li>{next.invoice}</li>
        <li>{next.questions}</li>
      </ol>
    </>
  )
}

function Guidance({ market, messages, order }: Props) {
  const { guidanceTitle, guidanceText, guidanceOf } = messages.checkout.confirmation
  const products = new Map(
    order.lines.flatMap(({ handle, title }) => (handle ? [[handle, title] as const] : [])),
  )
  if (products.size === 0) return null
  return (
    <>
      <SectionHeading>{guidanceTitle}</SectionHeading>
      <p>{guidanceText}</p>
      <ul>
        {[...products].map(([handle, product]) => (
          <li key={handle}>
            <a href={`/${market.locale}/products/${handle}#guidance`}>
              {fill(guidanceOf, { product })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The order as it was taken: its number, what happens next, and the guidance of what was bought. */
export function Confirmation(props: Props) {
  const { market, messages, order, samples } = props
  const texts = messages.checkout.confirmation
  return (
    <>
      <h1>{texts.title}</h1>
      {order.number === null ? null : (
        <p className="order-number">
          <strong>{fill(texts.number, { number: order.number })}</strong>
          <small>{texts.numberHint}</small>
        </p>
      )}
      <div className="two-columns">
        <div>
          <Next {...props} />
          <Guidance {...props} />
          <p className="no-print">
            <small>{texts.privacy}</small>
          </p>
        </div>
        <Sheet label={texts.lines} className="checkout-side">
          <h2>{texts.lines}</h2>
          <OrderLines
            market={market}
            messages={messages}
            lines={order.lines}
            totals={order.totals}
            shippingKnown
            samples={samples}
          />
        </Sheet>
      </div>
    </>
  )
}
