import { findGauge } from "../gauge/gauge-table.ts"
import type { ProductSpecification, Specification } from "../schema/specification.ts"
import { type AttributeKey, attributeOrder } from "./attribute-order.ts"
import { formatLength, type Units } from "./length.ts"
import { englishMessages, type MessageKey, type Messages } from "./messages.ts"

/** One line of a specification table; `note` says how to read the value. */
export type SpecificationRow = { key: string; label: string; value: string; note?: string }

/** How to show a specification: BCP 47 locale for numbers, units for lengths, an optional translation. */
export type SpecificationRowOptions = { locale: string; units: Units; messages?: Messages }

type Wording = {
  text: (key: string, values?: Record<string, string>) => string
  options: SpecificationRowOptions
}

const isMessageKey = (key: string): key is MessageKey => key in englishMessages

const wordingOf = (options: SpecificationRowOptions): Wording => ({
  options,
  text: (key, values = {}) => {
    const found = isMessageKey(key) ? (options.messages?.[key] ?? englishMessages[key]) : key
    return found.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
  },
})

const number = (value: number, { options }: Wording) =>
  new Intl.NumberFormat(options.locale).format(value)
const length = (mm: number, { options }: Wording) => formatLength(mm, options.locale, options.units)

const formatNumber = (key: AttributeKey, value: number, wording: Wording): string => {
  if (key.endsWith("Mm")) return length(value, wording)
  switch (key) {
    case "gauge":
    case "needleGauge":
      return wording.text("value.gauge", { gauge: String(value) })
    case "packSize":
      return wording.text("value.packOf", { count: number(value, wording) })
    case "shelfLifeMonths":
      return wording.text("value.months", { count: number(value, wording) })
    case "deadVolumeMl":
      return wording.text("value.ml", { value: number(value, wording) })
    default:
      return number(value, wording)
  }
}

const formatText = (value: string, { text }: Wording): string => {
  if (value === "unknown") return text("unknown")
  return isMessageKey(`value.${value}`) ? text(`value.${value}`) : value
}

type PilotNeedle = { gauge: number | "unknown"; lengthMm: number | "unknown" }

const formatPilot = ({ gauge, lengthMm }: PilotNeedle, wording: Wording): string =>
  wording.text("value.pilot", {
    gauge: formatValue("gauge", gauge, wording),
    length: formatValue("lengthMm", lengthMm, wording),
  })

const formatValue = (key: AttributeKey, value: unknown, wording: Wording): string => {
  if (typeof value === "number") return formatNumber(key, value, wording)
  if (typeof value === "string") return formatText(value, wording)
  if (typeof value === "boolean") return wording.text(value ? "yes" : "no")
  if (Array.isArray(value)) return value.map(String).join(", ")
  if (key === "pilotNeedle") return formatPilot(value as PilotNeedle, wording)
  const { min, max } = value as { min: number; max: number }
  return wording.text("value.temperature", { min: number(min, wording), max: number(max, wording) })
}

const noteFor = (key: AttributeKey, value: unknown, wording: Wording): string | undefined => {
  const { locale, units } = wording.options
  if (key === "sutureSizeUsp" && value !== "unknown") return wording.text("note.uspNotConverted")
  if (typeof value !== "number") return undefined
  if (key === "gauge" || key === "needleGauge") {
    const row = findGauge(value)
    return row && wording.text("note.nominal", { mm: length(row.outerDiameterMm, wording) })
  }
  if (key.endsWith("Mm") && units === "inch")
    return wording.text("note.asStated", { mm: formatLength(value, locale, "metric") })
  return undefined
}

const rowOf = (
  key: string,
  labelKey: string,
  value: unknown,
  wording: Wording,
): SpecificationRow => {
  const attribute = key as AttributeKey
  const note = noteFor(attribute, value, wording)
  const row = {
    key,
    label: wording.text(`label.${labelKey}`),
    value: formatValue(attribute, value, wording),
  }
  return note === undefined ? row : { ...row, note }
}

const barbRows = (barbs: unknown, wording: Wording): SpecificationRow[] =>
  typeof barbs === "string"
    ? [rowOf("barbs", "barbs", barbs, wording)]
    : Object.entries(barbs as Record<string, unknown>).map(([part, value]) =>
        rowOf(`barbs.${part}`, `barbs.${part}`, value, wording),
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
        : [rowOf(key, key, attributes.get(key), wording)],
    )
}
