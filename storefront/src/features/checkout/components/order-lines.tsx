import { SampleMark } from "@/components/ui/sample-mark"
import { Sums } from "@/components/ui/sums"
import type { MarketConfig } from "@/config/markets"
import { formatMoney } from "@/lib/format/money"
import { totalRows } from "@/lib/medusa/carts/total-rows"
import type { LineView, Totals } from "@/lib/medusa/carts/view"
import type { Messages } from "@/messages"

type Props = {
  market: MarketConfig
  messages: Messages
  lines: readonly LineView[]
  totals: Totals
  shippingKnown: boolean
  /** Ids of products that are sample data. */
  samples: ReadonlySet<string>
}

/** What is or was ordered, with its sums, unchangeable. */
export function OrderLines({ market, messages, lines, totals, shippingKnown, samples }: Props) {
  const withTax = market.taxDisplay === "including-vat"
  return (
    <>
      <ul className="order-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="figure">{line.quantity} ×</span>
            <span>
              <span lang="en">{line.title}</span>{" "}
              {samples.has(line.productId) ? <SampleMark>{messages.cart.sample}</SampleMark> : null}
              <small lang="en">
                {line.variantTitle} <span className="figure">{line.sku}</span>
              </small>
            </span>
            <span className="figure">
              {formatMoney(
                withTax ? line.total : line.subtotal,
                totals.currency,
                market.formatLocale,
              )}
            </span>
          </li>
        ))}
      </ul>
      <Sums rows={totalRows(totals, shippingKnown, market, messages)} />
    </>
  )
}
