import type { TimeUnit } from "@finegauge/safety-content"
import type { Temporal } from "temporal-polyfill"
import type { Stretch } from "./time-words"

/** A point after the treatment: to the minute where the content counts hours, a whole day otherwise. */
export type Point =
  { kind: "moment"; at: Temporal.ZonedDateTime } | { kind: "day"; date: Temporal.PlainDate }

const inDays: Record<Exclude<TimeUnit, "h">, (amount: number) => Temporal.DurationLike> = {
  d: (days) => ({ days }),
  wk: (weeks) => ({ weeks }),
  mo: (months) => ({ months }),
  y: (years) => ({ years }),
}

/**
 * The point that lies an amount of time after the treatment. Hours are time that passes: a clock change in
 * between moves the hand of the clock. Days and longer are days of the calendar; a day that its month
 * lacks becomes the last one of it. An amount that is not whole is made so by `round`.
 */
export function pointAfter(
  treated: Temporal.ZonedDateTime,
  amount: number,
  unit: TimeUnit,
  round: (amount: number) => number = Math.ceil,
): Point {
  if (unit === "h") return { kind: "moment", at: treated.add({ minutes: round(amount * 60) }) }
  const duration = inDays[unit](round(amount))
  return { kind: "day", date: treated.toPlainDate().add(duration) }
}

/** Start and end of a stretch; the start is rounded to earlier, the end to later. */
export function pointsOf(
  { from, to, unit }: Stretch,
  treated: Temporal.ZonedDateTime,
): { start: Point; end: Point | null } {
  return {
    start: pointAfter(treated, from, unit, Math.floor),
    end: to === null ? null : pointAfter(treated, to, unit),
  }
}

/** A point as its readers write it; the year only where it is not that of the treatment. */
export function pointWords(
  point: Point,
  treated: Temporal.ZonedDateTime,
  formatLocale: string,
): string {
  const day = point.kind === "day" ? point.date : point.at
  const date: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short" }
  if (day.year !== treated.year) date.year = "numeric"
  return point.kind === "day"
    ? point.date.toLocaleString(formatLocale, date)
    : point.at.toLocaleString(formatLocale, { ...date, hour: "numeric", minute: "2-digit" })
}

/** Date and time of the treatment in full, with its zone, so that nobody has to guess. */
export function treatedWords(treated: Temporal.ZonedDateTime, formatLocale: string): string {
  return treated.toLocaleString(formatLocale, {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  })
}
