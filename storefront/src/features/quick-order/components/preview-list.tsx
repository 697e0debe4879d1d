import { Button } from "@/components/ui/button"
import { fill } from "@/lib/format/fill"

import type { PreviewRow } from "../preview"
import type { QuickOrderTexts } from "../texts"

type Props = {
  rows: readonly PreviewRow[]
  /** Changes with each answer, so that the fields show what it says. */
  attempt: number
  locale: string
  texts: QuickOrderTexts
}

type RowProps = Omit<Props, "rows" | "attempt"> & { row: PreviewRow; at: number }

function Product({ row, locale, texts }: RowProps) {
  const { product } = row
  if (!product) return null
  return (
    <div className="quick-order-product">
      <p lang="en">
        <a href={`/${locale}/products/${product.handle}`}>{product.title}</a>
      </p>
      <p className="cart-line-detail" lang="en">
        {product.size} <span className="figure">{product.sku}</span>
      </p>
      <p className="cart-line-detail">
        <span className={`stock stock-${product.stock}`}>{texts.stock[product.stock]}</span>
        {product.each ? ` · ${fill(texts.each, { price: product.each })}` : null}
      </p>
    </div>
  )
}

function Suggestions({ row, at, texts }: RowProps) {
  if (row.suggestions.length === 0) return null
  return (
    <div className="quick-order-suggestions">
      <p>{texts.meant}</p>
      <ul>
        {row.suggestions.map(({ sku, label }) => (
          <li key={sku}>
            <Button
              variant="quiet"
              name="intent"
              value={`use:${at}:${sku}`}
              aria-label={fill(texts.use, { sku, product: label })}
            >
              <span className="figure">{sku}</span>
            </Button>{" "}
            <span lang="en">{label}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Row(props: RowProps) {
  const { row, at, texts } = props
  const error = `row-${at}-error`
  const wrong = row.problem ? { "aria-invalid": true, "aria-describedby": error } : {}
  const inQuantity = row.problem === "quantity" || row.problem === "over-stock"
  return (
    <li className={row.problem ? "quick-order-row quick-order-wrong" : "quick-order-row"}>
      <div className="quick-order-fields">
        <label>
          <span>
            {texts.code}
            <span className="hidden-visually"> {fill(texts.row, { row: at + 1 })}</span>
          </span>
          <input
            name="code"
            defaultValue={row.code}
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
            {...(inQuantity ? {} : wrong)}
          />
        </label>
        <label className="quick-order-quantity">
          <span>
            {texts.quantity}
            <span className="hidden-visually"> {fill(texts.row, { row: at + 1 })}</span>
          </span>
          <input
            name="quantity"
            inputMode="numeric"
            defaultValue={row.quantity}
            autoComplete="off"
            {...(inQuantity ? wrong : {})}
          />
        </label>
        <input type="hidden" name="seen" value={row.seen} />
        <Button
          variant="quiet"
          name="intent"
          value={`drop:${at}`}
          aria-label={fill(texts.dropRow, { code: row.code })}
        >
          {texts.drop}
        </Button>
      </div>
      <Product {...props} />
      {row.product?.total && !row.problem ? (
        <p className="quick-order-total figure">{row.product.total}</p>
      ) : null}
      {row.merged > 1 ? (
        <p className="cart-line-detail quick-order-said">
          {fill(texts.merged, { count: row.merged })}
        </p>
      ) : null}
      {row.problem ? (
        <p className="field-error quick-order-said" id={error}>
          {texts.problems[row.problem]}
        </p>
      ) : null}
      <Suggestions {...props} />
    </li>
  )
}

/** The rows of the list: each with product, price and stock, or with what is wrong; code and quantity can be mended. */
export function PreviewList({ rows, attempt, locale, texts }: Props) {
  if (rows.length === 0) return null
  return (
    <ol className="quick-order-rows" aria-label={texts.list}>
      {rows.map((row, at) => (
        <Row key={`${attempt}-${at}`} row={row} at={at} locale={locale} texts={texts} />
      ))}
    </ol>
  )
}
