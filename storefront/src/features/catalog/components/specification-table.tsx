import { DataList } from "@/components/ui/table"
import type { MarketConfig } from "@/config/markets"
import { productRows } from "../specification-view"
import type { ProductView } from "../view"
import { AttributeValue } from "./attribute-value"

/** What all sizes of a product share. */
export function SpecificationTable({
  product,
  market,
}: {
  product: ProductView
  market: MarketConfig
}) {
  const rows = productRows(product, market).map((row) => ({
    key: row.key,
    label: row.label,
    value: <AttributeValue row={row} />,
  }))
  return <DataList rows={rows} />
}
