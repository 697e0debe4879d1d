import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import { formatMoney } from "@/lib/format/money"
import type { Messages } from "@/messages"
import { packSizeOf } from "../offer"
import { shownAmount, taxNote, unitPrice } from "../shown-price"
import type { ProductView, VariantView } from "../view"
import { StockMark } from "./stock-mark"

/** What somebody typed for a size before, and the sentence that says what is wrong with it. */
export type TypedQuantity = { quantity: string; problem: string | undefined }

type Props = {
  product: ProductView
  market: MarketConfig
  messages: Messages
  /** By id of the variant; empty on a page that nobody has filled in. */
  typed?: ReadonlyMap<string, TypedQuantity>
}

function PriceCell({
  variant,
  market,
  messages,
}: Omit<Props, "product"> & { variant: VariantView }) {
  const { price } = variant
  if (!price) return messages.price.notSoldHere
  const each = unitPrice(price, packSizeOf(variant), market, messages.price)
  return (
    <>
      {formatMoney(shownAmount(price, market), price.currency, market.formatLocale)}
      {each ? <small>{each}</small> : null}
    </>
  )
}

/** The field for a size; one that nobody can buy has none, unless something was typed into it before. */
function QuantityCell({
  variant: { id, sku, price, stock },
  typed,
  texts,
}: {
  variant: VariantView
  typed: TypedQuantity | undefined
  texts: Messages["choosing"]["sizes"]
}) {
  if (!typed && (price === null || stock === "out")) return <span aria-hidden="true">–</span>
  return (
    <>
      <input
        id={`q-${id}`}
        name={`q.${id}`}
        type="text"
        inputMode="numeric"
        maxLength={20}
        autoComplete="off"
        value={typed?.quantity}
        aria-label={fill(texts.quantityOf, { sku })}
        aria-describedby={`q-${id}-error`}
        aria-invalid={typed?.problem ? true : undefined}
      />
      <p className="field-error" id={`q-${id}-error`}>
        {typed?.problem}
      </p>
    </>
  )
}

/**
 * Every size in one table: what makes it, its price, its stock state and a field for how many. It is a plain table
 * inside a form; on a phone each size becomes a block of its own, for which the roles are spelled out.
 */
export function SizesTable({ product, market, messages, typed = new Map() }: Props) {
  const { product: texts, price: priceTexts, choosing } = messages
  return (
    <table className="sizes" role="table">
      <caption>{texts.allSizes}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {texts.reference}
          </th>
          {product.optionTitles.map((title) => (
            <th key={title} scope="col" role="columnheader" lang="en">
              {title}
            </th>
          ))}
          <th scope="col" role="columnheader">
            {fill(texts.priceColumn, { note: taxNote(market, priceTexts) })}
          </th>
          <th scope="col" role="columnheader">
            {texts.stockColumn}
          </th>
          <th scope="col" role="columnheader">
            {choosing.sizes.quantity}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {product.variants.map((variant) => (
          <tr key={variant.id} role="row">
            <th scope="row" role="rowheader" className="figure sizes-sku">
              {variant.sku}
            </th>
            {product.optionTitles.map((title) => (
              <td key={title} role="cell" className="figure sizes-option">
                {variant.options[title]}
              </td>
            ))}
            <td role="cell" className="sizes-price">
              <PriceCell variant={variant} market={market} messages={messages} />
            </td>
            <td role="cell" className="sizes-stock">
              <StockMark state={variant.stock} texts={messages.stock} />
            </td>
            <td role="cell" className="sizes-quantity">
              <QuantityCell
                variant={variant}
                typed={typed.get(variant.id)}
                texts={choosing.sizes}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
