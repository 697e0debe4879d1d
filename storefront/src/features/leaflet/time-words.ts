import type { Span, TimeUnit } from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"

/** A stretch of time after the treatment; `to` is null while it stays open. */
export type Stretch = { from: number; to: number | null; unit: TimeUnit }

/** The words that stand around a length of time. */
export type TimeTexts = Pick<Messages["leaflet"]["sheet"], "upTo" | "atLeast" | "fromOn">

const units = { h: "hour", d: "day", wk: "week", mo: "month", y: "year" } as const

const counter = (unit: TimeUnit, formatLocale: string) =>
  new Intl.NumberFormat(formatLocale, { style: "unit", unit: units[unit], unitDisplay: "long" })

/** How long something lasts, in the words of a language; null when it is not known. */
export function lastsWords(
  lasts: Pick<Span, "min" | "max" | "unit"> | null,
  formatLocale: string,
  texts: TimeTexts,
): string | null {
  if (lasts === null) return null
  const { min, max, unit } = lasts
  const words = counter(unit, formatLocale)
  if (max === null) return min === null ? null : fill(texts.atLeast, { time: words.format(min) })
  if (min === null || min === 0) return fill(texts.upTo, { time: words.format(max) })
  return min === max ? words.format(max) : words.formatRange(min, max)
}

/** A stretch in the words of a language, without dates: "24 hours", "1–12 weeks", "from 3 weeks on". */
export function stretchWords(
  { from, to, unit }: Stretch,
  formatLocale: string,
  texts: TimeTexts,
): string {
  const words = counter(unit, formatLocale)
  if (to === null) return fill(texts.fromOn, { time: words.format(from) })
  return from === 0 ? words.format(to) : words.formatRange(from, to)
}
