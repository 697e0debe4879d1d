import { Temporal } from "temporal-polyfill"
import type { Messages } from "@/messages"

/** The fields of the form, in its order. */
export const fields = ["date", "time", "zone", "area", "lots", "clinic", "phone"] as const

/** Name of one field. */
export type FieldName = (typeof fields)[number]

/** What stands in the fields, as typed. */
export type Typed = Record<FieldName, string>

/** Why a field is refused: a key of the texts. */
export type Fault = keyof Messages["leaflet"]["faults"]

/** What was read from the fields: each fault beside its field, and the time of the treatment where it could be read. */
export type Reading = {
  faults: Partial<Record<FieldName, Fault>>
  treated: Temporal.ZonedDateTime | null
}

/** Longest texts that keep the leaflet on one page. */
export const longest: Partial<Record<FieldName, number>> = {
  area: 60,
  lots: 120,
  clinic: 60,
  phone: 30,
}

function parsed<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function dateFault(text: string, today: Temporal.PlainDate): Fault | undefined {
  if (text === "") return "date-missing"
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? parsed(() => Temporal.PlainDate.from(text, { overflow: "reject" }))
    : null
  if (date === null) return "date-wrong"
  const far =
    Temporal.PlainDate.compare(date, today.subtract({ years: 1 })) < 0 ||
    Temporal.PlainDate.compare(date, today.add({ years: 1 })) > 0
  return far ? "date-far" : undefined
}

function timeFault(text: string): Fault | undefined {
  if (text === "") return "time-missing"
  const time = /^\d{2}:\d{2}$/.test(text) ? parsed(() => Temporal.PlainTime.from(text)) : null
  return time === null ? "time-wrong" : undefined
}

/** The moment in the zone. Of an hour that came twice the later one: then nothing ends too early. */
function momentOf({ date, time, zone }: Typed): Temporal.ZonedDateTime | Fault {
  const plain = Temporal.PlainDateTime.from(`${date}T${time}`)
  const later = parsed(() => plain.toZonedDateTime(zone, { disambiguation: "later" }))
  if (later === null) return "zone-unknown"
  return later.toPlainDateTime().equals(plain) ? later : "time-skipped"
}

function phoneFault(text: string): Fault | undefined {
  if (text === "") return "phone-missing"
  return /^\+?[\d\s()./-]+$/.test(text) && /(\d\D*){3}/.test(text) ? undefined : "phone-wrong"
}

const tooLong = (name: FieldName, text: string): Fault | undefined =>
  text.length > (longest[name] ?? Infinity) ? "too-long" : undefined

/** Reads the fields; `today` decides which dates are too far away to be meant. */
export function readTreatment(typed: Typed, today = Temporal.Now.plainDateISO()): Reading {
  const text = Object.fromEntries(fields.map((name) => [name, typed[name].trim()])) as Typed
  const date = dateFault(text.date, today)
  const time = timeFault(text.time)
  const moment = date || time ? null : momentOf(text)
  const momentFault = typeof moment === "string" ? moment : undefined
  const zone = momentFault === "zone-unknown" ? momentFault : undefined
  const found: Record<FieldName, Fault | undefined> = {
    date,
    time: time ?? (zone ? undefined : momentFault),
    zone,
    area: text.area === "" ? "area-missing" : tooLong("area", text.area),
    lots: tooLong("lots", text.lots),
    clinic: text.clinic === "" ? "clinic-missing" : tooLong("clinic", text.clinic),
    phone: tooLong("phone", text.phone) ?? phoneFault(text.phone),
  }
  const faults = Object.fromEntries(Object.entries(found).filter(([, fault]) => fault))
  return { faults, treated: typeof moment === "string" ? null : moment }
}
