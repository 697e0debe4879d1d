import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from "react"
import { classNames } from "./class-names"

type FieldFrame = {
  /** Name under which the form sends the value; also the base of the element ids. */
  name: string
  label: string
  hint?: string | undefined
  /** Error sentence; shown beside the field and tied to it, with `aria-invalid`. */
  error?: string | undefined
  /** Word after the label, e.g. "optional". */
  note?: string | undefined
}

function describedBy({ name, hint, error }: FieldFrame): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(" ") : undefined
}

function Frame({ children, ...frame }: FieldFrame & { children: ReactNode }) {
  const { name, label, hint, error, note } = frame
  return (
    <div className={classNames("field", error && "field-invalid")}>
      <label htmlFor={name}>
        {label}
        {note ? <span className="field-note"> ({note})</span> : null}
      </label>
      {hint ? (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      <p className="field-error" id={`${name}-error`} aria-live="polite">
        {error}
      </p>
    </div>
  )
}

/** A labelled one-line input; every input attribute passes through. */
export function Field({
  name,
  label,
  hint,
  error,
  note,
  ...input
}: FieldFrame & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id">) {
  const frame = { name, label, hint, error, note }
  return (
    <Frame {...frame}>
      <input
        {...input}
        id={name}
        name={name}
        aria-describedby={describedBy(frame)}
        aria-invalid={error ? true : undefined}
      />
    </Frame>
  )
}

/** A labelled choice from a list; the options are its children. */
export function SelectField({
  name,
  label,
  hint,
  error,
  note,
  children,
  ...select
}: FieldFrame & Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "id">) {
  const frame = { name, label, hint, error, note }
  return (
    <Frame {...frame}>
      <select
        {...select}
        id={name}
        name={name}
        aria-describedby={describedBy(frame)}
        aria-invalid={error ? true : undefined}
      >
        {children}
      </select>
    </Frame>
  )
}
