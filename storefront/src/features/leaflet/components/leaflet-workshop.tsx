"use client"

import { useState } from "react"
import { saveFile } from "@/lib/save-file"
import { calendarFile } from "../calendar"
import { dateWords } from "../date-words"
import { treatedWords } from "../dates"
import type { DateWords, DeskProps, Edition, Filled } from "../edition"
import { type Reading, readTreatment, type Typed } from "../treatment"
import { LeafletForm } from "./leaflet-form"
import { LeafletSheet } from "./leaflet-sheet"

const nothing: Typed = { date: "", time: "", zone: "", area: "", lots: "", clinic: "", phone: "" }

/** The typed texts as the sheet shows them; a text that is refused is not shown. */
function filledFrom(typed: Typed, { faults, treated }: Reading, { formatLocale }: Edition): Filled {
  const text = (name: "area" | "lots" | "clinic" | "phone") =>
    faults[name] ? "" : typed[name].trim()
  return {
    treated: treated ? treatedWords(treated, formatLocale) : "",
    area: text("area"),
    lots: text("lots"),
    clinic: text("clinic"),
    phone: text("phone"),
  }
}

/** The form beside the leaflet: what is typed shows on the sheet at once, and leaves it as paper or as a file only. */
export function LeafletWorkshop({ editions, code }: DeskProps) {
  const [typed, setTyped] = useState<Typed>(() => ({
    ...nothing,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }))
  const [language, setLanguage] = useState(editions[0].language)
  const edition = editions.find((one) => one.language === language) ?? editions[0]
  const reading = readTreatment(typed)
  const { treated } = reading
  const dates: DateWords = treated
    ? dateWords(treated, edition.formatLocale, edition.texts.sheet)
    : () => null
  const filled = filledFrom(typed, reading, edition)
  const saveCalendar = () => {
    if (!treated) return
    const file = calendarFile(edition.content, treated, filled.phone, edition.texts)
    saveFile(`${edition.texts.calendar.file}.ics`, file, "text/calendar")
  }
  return (
    <>
      <LeafletForm
        editions={editions}
        language={language}
        typed={typed}
        faults={reading.faults}
        onType={(name, text) => setTyped((before) => ({ ...before, [name]: text }))}
        onLanguage={setLanguage}
        onPrint={() => window.print()}
        onCalendar={saveCalendar}
      />
      <LeafletSheet edition={edition} filled={filled} dates={dates} code={code} />
    </>
  )
}
