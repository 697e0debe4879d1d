import { Price } from "@/components/ui/price"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import type { Line } from "../queries"
import { shownAmount, taxNote } from "../shown-price"
import type { ProductView } from "../view"

function LineRow({
  line,
  products,
  market,
  messages,
}: {
  line: Line
  products: readonly ProductView[]
  market: MarketConfig
  messages: Messages
}) {
  const { home, catalogue, price } = messages
  const lowest = products
    .flatMap(({ priceFrom }) => (priceFrom ? [priceFrom] : []))
    .toSorted((a, b) => a.withTax - b.withTax)[0]
  return (
    <li>
      <a href={`/${market.locale}/catalogue/${line.handle}`} lang="en">
        {line.name}
      </a>
      <span className="register-count">
        {products.length === 1
          ? home.lineCountOne
          : fill(home.lineCount, { count: products.length })}
      </span>
      {lowest ? (
        <span className="register-price">
          {catalogue.from}{" "}
          <Price
            amount={shownAmount(lowest, market)}
            currency={lowest.currency}
            formatLocale={market.formatLocale}
            taxNote={taxNote(market, price)}
          />
        </span>
      ) : null}
    </li>
  )
}

/** The register of lines: each with how much it holds and from which price; the whole row leads there. */
export function LineList({
  lines,
  products,
  market,
  messages,
}: {
  lines: readonly Line[]
  products: readonly ProductView[]
  market: MarketConfig
  messages: Messages
}) {
  return (
    <ul className="register">
      {lines.map((line) => (
        <LineRow
          key={line.handle}
          line={line}
          products={products.filter((product) => product.line?.handle === line.handle)}
          market={market}
          messages={messages}
        />
      ))}
    </ul>
  )
}
