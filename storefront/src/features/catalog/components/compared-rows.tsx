import type { ComparisonRow } from "@/components/ui/comparison-table"
import type { MarketConfig } from "@/config/markets"
import type { Messages } from "@/messages"
import { compareSpecifications, type ComparedCell, type ComparedRow } from "../compared"
import type { ComparedItem } from "../find-compared"
import { AttributeValue } from "./attribute-value"

type Texts = Messages["choosing"]["compare"]

const shown = (cell: ComparedCell, texts: Texts) => {
  switch (cell.state) {
    case "stated":
      return <AttributeValue row={cell.row} />
    case "unknown":
      return <span className="compared-unknown">{texts.notStated}</span>
    case "none":
      return <span className="compared-unknown">{texts.doesNotApply}</span>
  }
}

/** Attributes of what is compared as rows: those that differ, those that are equal, and names of those that nobody states. */
export function attributeComparison(
  items: readonly ComparedItem[],
  market: MarketConfig,
  texts: Texts,
): { different: ComparisonRow[]; equal: ComparisonRow[]; unstated: string[] } {
  // A size without a valid specification has a column in which everything is empty: it is never guessed.
  const at = items.flatMap(({ specification }, index) => (specification ? [index] : []))
  const compared = compareSpecifications(
    items.flatMap(({ specification }) => specification ?? []),
    market,
  )
  const rows = (list: readonly ComparedRow[]): ComparisonRow[] =>
    list.map(({ key, label, cells }) => ({
      key,
      label,
      cells: items.map((_, index) =>
        shown(cells[at.indexOf(index)] ?? { state: "unknown" }, texts),
      ),
    }))
  return {
    different: rows(compared.different),
    equal: rows(compared.equal),
    unstated: compared.unstated.map(({ label }) => label),
  }
}
