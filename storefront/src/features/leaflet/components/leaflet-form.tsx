"use client"

import { useEffect, useRef, useState } from "react"
import { Button } from "@/components/ui/button"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field, SelectField } from "@/components/ui/field"
import { fill } from "@/lib/format/fill"
import type { DeskProps } from "../edition"
import { fields, type FieldName, longest, type Reading, type Typed } from "../treatment"
import { ZoneField } from "./zone-field"

type Props = Pick<DeskProps, "editions"> & {
  language: string
  typed: Typed
  faults: Reading["faults"]
  onType: (name: FieldName, text: string) => void
  onLanguage: (language: string) => void
  onPrint: () => void
  onCalendar: () => void
}

/** Autofill and spelling services would carry off or keep what is typed. */
const quiet = { autoComplete: "off", autoCorrect: "off", spellCheck: false } as const

const idOf = (name: FieldName) => `leaflet-${name}`

function useSentences({ editions, faults }: Pick<Props, "editions" | "faults">) {
  const { texts } = editions[0]
  const sentence = (name: FieldName) => {
    const fault = faults[name]
    return fault && fill(texts.faults[fault], { most: longest[name] ?? 0 })
  }
  return Object.fromEntries(fields.map((name) => [name, sentence(name)])) as Record<
    FieldName,
    string | undefined
  >
}

/**
 * Date, place and lots of one treatment. Both ways out (paper and file) look at the fields first; wrong
 * ones say so beside the field, keep what was typed, and the first of them gets the focus.
 */
export function LeafletForm(props: Props) {
  const { editions, language, typed, onType, onLanguage, onPrint, onCalendar } = props
  const { form } = editions[0].texts
  const sentences = useSentences(props)
  const [attempt, setAttempt] = useState(0)
  const [saved, setSaved] = useState(false)
  const wrong = fields.find((name) => sentences[name] !== undefined)
  const first = useRef<HTMLHeadingElement>(null)
  useEffect(() => first.current?.focus(), [])
  const leave = (way: () => void, file: boolean) => {
    setAttempt(attempt + 1)
    setSaved(file && !wrong)
    if (wrong) document.getElementById(idOf(wrong))?.focus()
    else way()
  }
  const shown = (name: FieldName) => (attempt > 0 ? sentences[name] : undefined)
  const bind = (name: FieldName) => ({
    ...quiet,
    name: idOf(name),
    value: typed[name],
    error: shown(name),
    onChange: (event: { target: { value: string } }) => onType(name, event.target.value),
  })
  return (
    <form
      className="sheet leaflet-form no-print"
      method="dialog"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        leave(onPrint, false)
      }}
    >
      <h2 ref={first} tabIndex={-1}>
        {form.title}
      </h2>
      {wrong && attempt > 0 ? (
        <ErrorSummary
          key={attempt}
          title={form.problem}
          errors={Object.fromEntries(fields.map((name) => [idOf(name), sentences[name]]))}
        />
      ) : null}
      <div className="leaflet-fields">
        <Field {...bind("date")} type="date" label={form.date} />
        <Field {...bind("time")} type="time" label={form.time} hint={form.timeHint} />
        <ZoneField {...bind("zone")} label={form.zone} hint={form.zoneHint} />
        <Field {...bind("area")} label={form.area} hint={form.areaHint} />
        <Field {...bind("lots")} label={form.lots} hint={form.lotsHint} note={form.optional} />
        <Field {...bind("clinic")} label={form.clinic} />
        <Field {...bind("phone")} type="tel" label={form.phone} hint={form.phoneHint} />
        {editions.length > 1 ? (
          <SelectField
            name="leaflet-language"
            label={form.language}
            value={language}
            autoComplete="off"
            onChange={(event) => onLanguage(event.target.value)}
          >
            {editions.map((one) => (
              <option key={one.language} value={one.language} lang={one.language}>
                {one.languageName}
              </option>
            ))}
          </SelectField>
        ) : null}
      </div>
      <p className="leaflet-ways">
        <Button>{form.print}</Button>
        <Button type="button" variant="secondary" onClick={() => leave(onCalendar, true)}>
          {form.calendar}
        </Button>
      </p>
      <p role="status">{saved ? form.saved : null}</p>
    </form>
  )
}
