import { DataList } from "@/components/ui/table"
import type { MarketConfig } from "@/config/markets"
import type { Messages } from "@/messages"
import { productRows, unstatedLabels } from "../specification-view"
import type { ProductView } from "../view"
import { AttributeValue } from "./attribute-value"

/** What all sizes of a product share, and in one row what is not stated for any. */
export function SpecificationTable({
  product,
  market,
  texts,
}: {
  product: ProductView
  market: MarketConfig
  texts: Messages["product"]
}) {
  const unstated = unstatedLabels(product, market)
  const rows = productRows(product, market).map((row) => ({
    key: row.key,
    label: row.label,
    value: <AttributeValue row={row} />,
  }))
  const last = { key: "unstated", label: texts.unstated, value: unstated.join("; ") }
  return <DataList rows={unstated.length > 0 ? [...rows, last] : rows} />
}
