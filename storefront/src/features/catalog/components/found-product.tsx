import { Price } from "@/components/ui/price"
import { SampleMark } from "@/components/ui/sample-mark"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { shownAmount, taxNote } from "../shown-price"
import { wholeSpecification } from "../specification-view"
import type { ProductView, VariantView } from "../view"
import { Drawing } from "./drawing"
import { StockMark } from "./stock-mark"

function FoundSize({
  variant,
  market,
  messages,
}: {
  variant: VariantView
  market: MarketConfig
  messages: Messages
}) {
  return (
    <li>
      <span lang="en">{variant.title}</span>
      <span className="figure">{variant.sku}</span>
      {variant.price ? (
        <Price
          amount={shownAmount(variant.price, market)}
          currency={variant.price.currency}
          formatLocale={market.formatLocale}
          taxNote={taxNote(market, messages.price)}
        />
      ) : (
        <span>{messages.price.notSoldHere}</span>
      )}
      <StockMark state={variant.stock} texts={messages.stock} />
    </li>
  )
}

/** A found product: the drawing of the first size that was asked for, and each of those sizes with price and stock. */
export function FoundProduct({
  product,
  sizes,
  sizesCount,
  market,
  messages,
}: {
  product: ProductView
  /** Ids of the sizes that were found, the first ones. */
  sizes: readonly string[]
  /** How many were found. */
  sizesCount: number
  market: MarketConfig
  messages: Messages
}) {
  const { catalogue, productSearch: texts } = messages
  const found = sizes.flatMap((id) => product.variants.find((variant) => variant.id === id) ?? [])
  const first = found[0] ?? product.variants[0]
  const specification = first && wholeSpecification(product, first)
  const more = sizesCount - found.length
  return (
    <article className="found">
      {specification ? (
        <Drawing
          specification={specification}
          market={market}
          title={`${product.title}, ${first.title}`}
          detail="card"
        />
      ) : null}
      <div>
        <h2 lang="en">
          <a href={`/${market.locale}/products/${product.handle}`}>{product.title}</a>
        </h2>
        <p lang="en">{product.subtitle}</p>
        {product.sample ? <SampleMark>{catalogue.sample}</SampleMark> : null}
      </div>
      <ul className="found-sizes" aria-label={texts.matching}>
        {found.map((variant) => (
          <FoundSize key={variant.id} variant={variant} market={market} messages={messages} />
        ))}
        {more > 0 ? <li>{fill(texts.more, { count: more })}</li> : null}
      </ul>
    </article>
  )
}
