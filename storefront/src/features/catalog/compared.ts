import type { Specification } from "@finegauge/catalogue"
import type { MarketConfig } from "@/config/markets"
import { attributeRows, type AttributeRow } from "./specification-view"

/** What one device says of an attribute: a value, that it is not stated, or nothing, because it has no such attribute. */
export type ComparedCell =
  { state: "stated"; row: AttributeRow } | { state: "unknown" } | { state: "none" }

/** One attribute across all that is compared, in their order. */
export type ComparedRow = { key: string; label: string; cells: ComparedCell[] }

/** The attributes of what is compared: what differs, what is the same for all, and what nobody states. */
export type Compared = { different: ComparedRow[]; equal: ComparedRow[]; unstated: ComparedRow[] }

type Market = Pick<MarketConfig, "units" | "formatLocale" | "language">

/** True where the specification says in so many words that it does not know; `key` may name a part (`barbs.direction`). */
const isUnknown = (specification: Specification, key: string): boolean => {
  const value = key
    .split(".")
    .reduce<unknown>(
      (part, name) =>
        typeof part === "object" && part !== null
          ? new Map(Object.entries(part) as [string, unknown][]).get(name)
          : undefined,
      specification,
    )
  return value === "unknown"
}

const cellsOf = (specification: Specification, market: Market): Map<string, ComparedCell> =>
  new Map(
    attributeRows(specification, market).map((row) => [
      row.key,
      isUnknown(specification, row.key) ? { state: "unknown" } : { state: "stated", row },
    ]),
  )

const readingOf = (cell: ComparedCell): string =>
  cell.state === "stated" ? `=${cell.row.value}` : cell.state

/**
 * Sets specifications side by side, attribute by attribute in the order in which practitioners ask. Not stated is never
 * taken for equal to a value; nothing is filled in.
 */
export function compareSpecifications(
  specifications: readonly Specification[],
  market: Market,
): Compared {
  const labels = new Map(
    specifications.flatMap((one) =>
      attributeRows(one, market).map(({ key, label }) => [key, label] as const),
    ),
  )
  const columns = specifications.map((one) => cellsOf(one, market))
  const rows = [...labels].map(([key, label]) => ({
    key,
    label,
    cells: columns.map((column): ComparedCell => column.get(key) ?? { state: "none" }),
  }))
  const isEqual = ({ cells }: ComparedRow) => new Set(cells.map(readingOf)).size === 1
  const isUnstated = ({ cells }: ComparedRow) => cells.every(({ state }) => state !== "stated")
  return {
    different: rows.filter((row) => !isEqual(row) && !isUnstated(row)),
    equal: rows.filter((row) => isEqual(row) && !isUnstated(row)),
    unstated: rows.filter(isUnstated),
  }
}
