import { Button } from "@/components/ui/button"
import { Price } from "@/components/ui/price"
import { SampleMark } from "@/components/ui/sample-mark"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { compareHref } from "../compare-items"
import type { ComparedItem } from "../find-compared"
import { packSizeOf } from "../offer"
import { shownAmount, taxNote, unitPrice } from "../shown-price"
import { Drawing } from "./drawing"
import { StockMark } from "./stock-mark"

type Props = {
  /** Letter of the column. */
  mark: string
  compared: ComparedItem
  /** All items of the comparison as its address names them. */
  items: readonly string[]
  /** Scale that all drawings of the comparison share. */
  pxPerMm: number | undefined
  market: MarketConfig
  messages: Messages
}

/** Another size of the same product in the same place of the comparison. */
function SizeChoice({ mark, compared, items, market, messages }: Omit<Props, "pxPerMm">) {
  const { product, variant, item } = compared
  const texts = messages.choosing.compare
  if (product.variants.length < 2) return <p lang="en">{variant.title}</p>
  return (
    <form action={compareHref(market.locale, [])} method="get" className="compared-size">
      {items.map((other) =>
        other === item ? (
          <select
            key={other}
            name="items"
            defaultValue={variant.sku}
            aria-label={fill(texts.sizeOf, { mark })}
            lang="en"
          >
            {product.variants.map(({ id, sku, title }) => (
              <option key={id} value={sku}>
                {title}
              </option>
            ))}
          </select>
        ) : (
          <input key={other} type="hidden" name="items" value={other} />
        ),
      )}
      <Button variant="secondary" className="btn-small">
        {texts.showSize}
      </Button>
    </form>
  )
}

function Offered({ compared, market, messages }: Pick<Props, "compared" | "market" | "messages">) {
  const { variant } = compared
  const { price } = variant
  return (
    <p className="card-facts">
      {price ? (
        <Price
          amount={shownAmount(price, market)}
          currency={price.currency}
          formatLocale={market.formatLocale}
          taxNote={taxNote(market, messages.price)}
        />
      ) : (
        <span>{messages.price.notSoldHere}</span>
      )}
      {price ? (
        <small>{unitPrice(price, packSizeOf(variant), market, messages.price)}</small>
      ) : null}
      <StockMark state={variant.stock} texts={messages.stock} />
    </p>
  )
}

/** Head of a column: what it is, its drawing on the common scale, its size, price and stock. */
export function ComparedHead(props: Props) {
  const { mark, compared, items, pxPerMm, market, messages } = props
  const { product, variant, specification, item } = compared
  const texts = messages.choosing.compare
  const title = fill(messages.product.drawingOf, { title: product.title, variant: variant.title })
  const others = items.filter((other) => other !== item)
  return (
    <div className="compared-head">
      <a href={`/${market.locale}/products/${product.handle}`} lang="en">
        {product.title}
      </a>{" "}
      {product.sample ? <SampleMark>{messages.catalogue.sample}</SampleMark> : null}
      {specification ? (
        <Drawing
          specification={specification}
          market={market}
          title={title}
          detail="card"
          {...(pxPerMm === undefined ? {} : { pxPerMm })}
        />
      ) : null}
      <p className="figure">{variant.sku}</p>
      <SizeChoice {...props} />
      <Offered compared={compared} market={market} messages={messages} />
      <a href={compareHref(market.locale, others)} className="no-print">
        {fill(texts.remove, { mark })}
      </a>
    </div>
  )
}
