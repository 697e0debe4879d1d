import { findGauge } from "../gauge/gauge-table.ts"
import type { ProductSpecification, Specification } from "../schema/specification.ts"
import { type AttributeKey, attributeOrder } from "./attribute-order.ts"
import { formatLength } from "./length.ts"
import { formatValue } from "./values.ts"
import { type SpecificationRowOptions, type Wording, wordingOf } from "./wording.ts"

/** One line of a specification table; `note` says how to read the value. */
export type SpecificationRow = { key: string; label: string; value: string; note?: string }

const noteFor = (key: AttributeKey, value: unknown, wording: Wording): string | undefined => {
  const { locale, units } = wording.options
  if (key === "sutureSizeUsp" && value !== "unknown") return wording.text("note.uspNotConverted")
  if (typeof value !== "number") return undefined
  if (key === "gauge" || key === "needleGauge") {
    const row = findGauge(value)
    return (
      row && wording.text("note.nominal", { mm: formatLength(row.outerDiameterMm, locale, units) })
    )
  }
  if (key.endsWith("Mm") && units === "inch")
    return wording.text("note.asStated", { mm: formatLength(value, locale, "metric") })
  return undefined
}

/** `key` may name a part of an attribute, such as `barbs.direction`; its wording hangs on the whole name. */
const rowOf = (key: string, value: unknown, wording: Wording): SpecificationRow => {
  const attribute = key as AttributeKey
  const note = noteFor(attribute, value, wording)
  const row = {
    key,
    label: wording.text(`label.${key}`),
    value: formatValue(attribute, value, wording),
  }
  return note === undefined ? row : { ...row, note }
}

const barbRows = (barbs: unknown, wording: Wording): SpecificationRow[] =>
  typeof barbs === "string"
    ? [rowOf("barbs", barbs, wording)]
    : Object.entries(barbs as Record<string, unknown>).map(([part, value]) =>
        rowOf(`barbs.${part}`, value, wording),
      )

/**
 * Takes a whole specification or a product's share of it; returns table rows in the order by which
 * practitioners choose. What is unknown is shown as not stated; nothing is left out or filled in.
 */
export const specificationRows = (
  specification: Specification | ProductSpecification,
  options: SpecificationRowOptions,
): SpecificationRow[] => {
  const wording = wordingOf(options)
  const attributes = new Map<string, unknown>(Object.entries(specification))
  return attributeOrder[specification.family]
    .filter((key) => attributes.has(key))
    .flatMap((key) =>
      key === "barbs"
        ? barbRows(attributes.get(key), wording)
        : [rowOf(key, attributes.get(key), wording)],
    )
}
