import ical, { ICalEventTransparency } from "ical-generator"
import type { Temporal } from "temporal-polyfill"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import type { LeafletContent, LeafletSign } from "./content"
import type { Stretch } from "./time-words"
import { type Point, pointsOf } from "./dates"
import { rowsOf, titlesOf } from "./rows"

type Texts = Messages["leaflet"]

/** An entry before it is written: whole days (`end` included), or moments. */
type Entry = { key: string; summary: string } & (
  | { allDay: true; start: Temporal.PlainDate; end: Temporal.PlainDate }
  | { allDay: false; start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime }
)

function spanOf(start: Point, end: Point | null) {
  if (start.kind === "moment" && end?.kind === "moment")
    return { allDay: false as const, start: start.at, end: end.at }
  const first = start.kind === "day" ? start.date : start.at.toPlainDate()
  const last = end === null ? first : end.kind === "day" ? end.date : end.at.toPlainDate()
  return { allDay: true as const, start: first, end: last }
}

function stepEntries(
  content: LeafletContent,
  treated: Temporal.ZonedDateTime,
  texts: Texts,
): Entry[] {
  return rowsOf(content).flatMap((row) => {
    const { start, end } = pointsOf(row, treated)
    return (["avoid", "do", "ask"] as const).flatMap((action) => {
      const steps = titlesOf(row, action)
      if (steps.length === 0) return []
      const summary = fill(texts.calendar[action], { steps: steps.join("; ") })
      return [{ key: `${row.key}-${action}`, summary, ...spanOf(start, end) }]
    })
  })
}

/** Signs that matter from a day on: an entry on that day, or over the stretch if it has an end. */
function signEntries(
  signs: readonly LeafletSign[],
  level: "check" | "urgent",
  treated: Temporal.ZonedDateTime,
  texts: Texts,
): Entry[] {
  const dated = signs.filter(
    (sign): sign is LeafletSign & { applies: Stretch } => sign.applies !== null,
  )
  const byStretch = Map.groupBy(dated, ({ applies }) => JSON.stringify(applies))
  return [...byStretch.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { start, end } = pointsOf(first.applies, treated)
    const summary = fill(texts.calendar[level], {
      signs: group.map(({ text }) => text).join("; "),
    })
    const { from, unit } = first.applies
    return [{ key: `${level}-${from}-${unit}`, summary, ...spanOf(start, end) }]
  })
}

function describe(content: LeafletContent, phone: string, texts: Texts): string {
  const { sheet, calendar } = texts
  const number = content.emergencyNumber
  return [
    number ? fill(sheet.emergency, { number }) : sheet.emergencyNoNumber,
    `${sheet.contactCard} ${phone}`,
    ...content.sentences,
    content.draft ? fill(calendar.draft, { package: content.packageVersion }) : null,
  ]
    .filter((line) => line !== null)
    .join("\n")
}

/** A day as the library reads all-day entries: midnight, UTC. */
const utcDay = (date: Temporal.PlainDate): Date => new Date(`${date.toString()}T00:00:00Z`)

/**
 * The dates of the leaflet as a calendar file (RFC 5545). Moments are written in UTC, so that each
 * calendar shows them in its own zone; whole days carry no zone. The same treatment gives the same
 * identifiers: a file opened twice changes entries instead of doubling them.
 */
export function calendarFile(
  content: LeafletContent,
  treated: Temporal.ZonedDateTime,
  phone: string,
  texts: Texts,
): string {
  const calendar = ical({
    name: fill(texts.calendar.name, { title: content.title }),
    prodId: { company: "Finegauge", product: "Aftercare leaflet" },
  })
  const description = describe(content, phone, texts)
  const entries = [
    ...stepEntries(content, treated, texts),
    ...signEntries(content.urgent, "urgent", treated, texts),
    ...signEntries(content.contact, "check", treated, texts),
  ]
  for (const entry of entries) {
    calendar.createEvent({
      id: `${content.topicId}-${treated.epochMilliseconds}-${entry.key}@finegauge`,
      summary: entry.summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      allDay: entry.allDay,
      start: entry.allDay ? utcDay(entry.start) : new Date(entry.start.epochMilliseconds),
      end: entry.allDay
        ? utcDay(entry.end.add({ days: 1 }))
        : new Date(entry.end.epochMilliseconds),
    })
  }
  return calendar.toString()
}
