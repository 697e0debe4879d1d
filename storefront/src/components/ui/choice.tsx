import type { InputHTMLAttributes, ReactNode } from "react"
import { classNames } from "./class-names"

/** A group of choices under one question, with its error; the choices are its children. */
export function ChoiceGroup({
  name,
  legend,
  hint,
  error,
  children,
}: {
  name: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  children: ReactNode
}) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ")
  return (
    <fieldset
      className={classNames("choices", error && "field-invalid")}
      aria-describedby={ids || undefined}
    >
      <legend>{legend}</legend>
      {hint ? (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      <p className="field-error" id={`${name}-error`} aria-live="polite">
        {error}
      </p>
    </fieldset>
  )
}

/** One radio button or checkbox with its label; `aside` stands at the right (a price, a duration). */
export function Choice({
  label,
  detail,
  aside,
  type = "radio",
  ...input
}: {
  label: ReactNode
  detail?: ReactNode
  aside?: ReactNode
  type?: "radio" | "checkbox"
} & Omit<InputHTMLAttributes<HTMLInputElement>, "type">) {
  return (
    <label className="choice">
      <input type={type} {...input} />
      <span className="choice-label">
        {label}
        {detail ? <span className="choice-detail">{detail}</span> : null}
      </span>
      {aside ? <span className="choice-aside">{aside}</span> : null}
    </label>
  )
}
