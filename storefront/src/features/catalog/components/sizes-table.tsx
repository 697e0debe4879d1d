import { Table } from "@/components/ui/table"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import { formatMoney } from "@/lib/format/money"
import type { Messages } from "@/messages"
import { shownAmount, taxNote } from "../shown-price"
import type { ProductView } from "../view"
import { StockMark } from "./stock-mark"

/** Every size in one table: what makes it, its price and its stock state. Works without JavaScript. */
export function SizesTable({
  product,
  market,
  messages,
}: {
  product: ProductView
  market: MarketConfig
  messages: Messages
}) {
  const { product: texts, price: priceTexts } = messages
  return (
    <Table caption={texts.allSizes}>
      <thead>
        <tr>
          <th scope="col">{texts.reference}</th>
          {product.optionTitles.map((title) => (
            <th key={title} scope="col" lang="en">
              {title}
            </th>
          ))}
          <th scope="col">{fill(texts.priceColumn, { note: taxNote(market, priceTexts) })}</th>
          <th scope="col">{texts.stockColumn}</th>
        </tr>
      </thead>
      <tbody>
        {product.variants.map(({ id, sku, options, price, stock }) => (
          <tr key={id}>
            <th scope="row" className="figure">
              {sku}
            </th>
            {product.optionTitles.map((title) => (
              <td key={title} className="figure">
                {options[title]}
              </td>
            ))}
            <td className="money">
              {price
                ? formatMoney(shownAmount(price, market), price.currency, market.formatLocale)
                : priceTexts.notSoldHere}
            </td>
            <td>
              <StockMark state={stock} texts={messages.stock} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
