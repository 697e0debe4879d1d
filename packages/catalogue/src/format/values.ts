import type { AttributeKey } from "./attribute-order.ts"
import { formatLength } from "./length.ts"
import type { Wording } from "./wording.ts"

const plainNumber = (value: number, { options }: Wording): string =>
  new Intl.NumberFormat(options.locale).format(value)

/** Attributes whose number takes words of its own; all others are lengths in mm or plain counts. */
const numberWords = new Map<AttributeKey, (value: number, wording: Wording) => string>([
  ["gauge", (value, { text }) => text("value.gauge", { gauge: String(value) })],
  ["needleGauge", (value, { text }) => text("value.gauge", { gauge: String(value) })],
  [
    "packSize",
    (value, wording) => wording.text("value.packOf", { count: plainNumber(value, wording) }),
  ],
  [
    "shelfLifeMonths",
    (value, wording) => wording.text("value.months", { count: plainNumber(value, wording) }),
  ],
  [
    "deadVolumeMl",
    (value, wording) => wording.text("value.ml", { value: plainNumber(value, wording) }),
  ],
])

const numberValue = (key: AttributeKey, value: number, wording: Wording): string => {
  const words = numberWords.get(key)
  if (words) return words(value, wording)
  if (key.endsWith("Mm")) return formatLength(value, wording.options.locale, wording.options.units)
  return plainNumber(value, wording)
}

const textValue = (value: string, { text, knows }: Wording): string => {
  if (value === "unknown") return text("unknown")
  return knows(`value.${value}`) ? text(`value.${value}`) : value
}

type PilotNeedle = { gauge: number | "unknown"; lengthMm: number | "unknown" }
type Range = { min: number; max: number }

/** Takes an attribute and its value; returns the words to show for it. */
export const formatValue = (key: AttributeKey, value: unknown, wording: Wording): string => {
  if (typeof value === "number") return numberValue(key, value, wording)
  if (typeof value === "string") return textValue(value, wording)
  if (typeof value === "boolean") return wording.text(value ? "yes" : "no")
  if (Array.isArray(value)) return value.map(String).join(", ")
  if (key === "pilotNeedle") {
    const { gauge, lengthMm } = value as PilotNeedle
    return wording.text("value.pilot", {
      gauge: formatValue("gauge", gauge, wording),
      length: formatValue("lengthMm", lengthMm, wording),
    })
  }
  const { min, max } = value as Range
  return wording.text("value.temperature", {
    min: plainNumber(min, wording),
    max: plainNumber(max, wording),
  })
}
