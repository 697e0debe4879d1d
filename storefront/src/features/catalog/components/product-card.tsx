import { Price } from "@/components/ui/price"
import { SampleMark } from "@/components/ui/sample-mark"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { firstVariant } from "../offer"
import { shownAmount, taxNote } from "../shown-price"
import { wholeSpecification } from "../specification-view"
import type { ProductView } from "../view"
import { CompareMark } from "./compare-form"
import { Drawing } from "./drawing"
import { StockMark } from "./stock-mark"

/** A product in a list: drawing, what it is, sizes, lowest price and best stock state. */
export function ProductCard({
  product,
  market,
  messages,
  level = 3,
  comparable = false,
}: {
  product: ProductView
  market: MarketConfig
  messages: Messages
  /** Level of its heading: one below the heading over the list. */
  level?: 2 | 3
  /** True inside a `CompareForm`: the card can be marked for comparison. */
  comparable?: boolean
}) {
  const Heading = level === 2 ? "h2" : "h3"
  const { catalogue, price: priceTexts } = messages
  const first = firstVariant(product.variants)
  const specification = first && wholeSpecification(product, first)
  const count = product.variants.length
  return (
    <article className="card">
      {specification ? (
        <Drawing
          specification={specification}
          market={market}
          title={product.title}
          detail="card"
        />
      ) : null}
      <Heading lang="en">
        <a href={`/${market.locale}/products/${product.handle}`}>{product.title}</a>
      </Heading>
      <p lang="en">{product.subtitle}</p>
      <p className="card-facts">
        {product.priceFrom ? (
          <span>
            {catalogue.from}{" "}
            <Price
              amount={shownAmount(product.priceFrom, market)}
              currency={product.priceFrom.currency}
              formatLocale={market.formatLocale}
              taxNote={taxNote(market, priceTexts)}
            />
          </span>
        ) : (
          <span>{priceTexts.notSoldHere}</span>
        )}
        <span>{count === 1 ? catalogue.sizesOne : fill(catalogue.sizes, { count })}</span>
        <StockMark state={product.stock} texts={messages.stock} />
        {product.sample ? <SampleMark>{catalogue.sample}</SampleMark> : null}
      </p>
      {comparable ? <CompareMark product={product} texts={messages.choosing.compare} /> : null}
    </article>
  )
}
