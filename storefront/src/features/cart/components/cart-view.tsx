import { Notice } from "@/components/ui/notice"
import { ButtonLink } from "@/components/ui/button"
import { SampleMark } from "@/components/ui/sample-mark"
import { Sheet } from "@/components/ui/sheet"
import { Sums } from "@/components/ui/sums"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import { formatMoney } from "@/lib/format/money"
import { totalRows } from "@/lib/medusa/carts/total-rows"
import type { CartView as Cart, LineView } from "@/lib/medusa/carts/view"
import type { Messages } from "@/messages"

import { lineProblem } from "../line-problems"
import { CartLine } from "./cart-line"

type Props = {
  market: MarketConfig
  messages: Messages
  cart: Cart
  stock: ReadonlyMap<string, "in" | "low" | "out">
  /** Ids of lines whose product may not be sold at the moment. */
  stopped: ReadonlySet<string>
  /** Ids of products that are sample data. */
  samples: ReadonlySet<string>
}

type LineProps = Omit<Props, "cart" | "stock" | "stopped"> & {
  line: LineView
  problem: ReturnType<typeof lineProblem>
}

function Line({ market, messages: { cart: texts }, line, samples, problem }: LineProps) {
  const { locale, formatLocale, currency, taxDisplay } = market
  const withTax = taxDisplay === "including-vat"
  const money = (amount: number) => formatMoney(amount, currency, formatLocale)
  const product = `${line.title}, ${line.variantTitle}`
  return (
    <CartLine
      lineId={line.id}
      quantity={line.quantity}
      problem={problem}
      texts={{
        quantity: texts.quantity,
        quantityOf: fill(texts.quantityOf, { product }),
        update: texts.update,
        updateOf: fill(texts.updateOf, { product }),
        remove: texts.remove,
        removeOf: fill(texts.removeOf, { product }),
        problems: texts.problems,
      }}
      total={<span className="figure">{money(withTax ? line.total : line.subtotal)}</span>}
    >
      <p className="cart-line-name">
        <a href={`/${locale}/products/${line.handle}`} lang="en">
          {line.title}
        </a>{" "}
        {samples.has(line.productId) ? <SampleMark>{texts.sample}</SampleMark> : null}
      </p>
      <p className="cart-line-detail" lang="en">
        {line.variantTitle} <span className="figure">{line.sku}</span>
      </p>
      <p className="cart-line-detail">
        {fill(texts.each, { price: money(line.unitPrice) })}{" "}
        {withTax ? texts.totals.including : texts.totals.excluding}
      </p>
    </CartLine>
  )
}

/** The filled cart: lines that can be changed, sums, and the way to the checkout. */
export function CartView({ market, messages, cart, stock, stopped, samples }: Props) {
  const texts = messages.cart
  const problems = new Map(cart.lines.map((line) => [line.id, lineProblem(line, stock, stopped)]))
  const blocked = [...problems.values()].some(Boolean)
  return (
    <div className="two-columns">
      <section aria-label={texts.lines}>
        <ul className="cart-lines">
          {cart.lines.map((line) => (
            <Line
              key={line.id}
              market={market}
              messages={messages}
              line={line}
              samples={samples}
              problem={problems.get(line.id)}
            />
          ))}
        </ul>
        {samples.size > 0 ? <p className="cart-note">{texts.sampleNote}</p> : null}
      </section>
      <Sheet label={texts.summary} className="cart-summary">
        <h2>{texts.summary}</h2>
        <Sums rows={totalRows(cart.totals, cart.shipping !== null, market, messages)} />
        {blocked ? (
          <Notice tone="error">
            <p>{texts.blocked}</p>
          </Notice>
        ) : (
          <ButtonLink href={`/${market.locale}/checkout`}>{texts.toCheckout}</ButtonLink>
        )}
        <p>
          <a href={`/${market.locale}/catalogue`}>{texts.continue}</a>
        </p>
        <p>
          <a href={`/${market.locale}/quick-order`}>{messages.quickOrder.link}</a>
        </p>
      </Sheet>
    </div>
  )
}
