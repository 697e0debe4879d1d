"use client"

import { useActionState, useEffect } from "react"

import { Button } from "@/components/ui/button"
import { Choice, ChoiceGroup } from "@/components/ui/choice"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field, SelectField } from "@/components/ui/field"
import { Notice } from "@/components/ui/notice"

import type { FormState } from "../form-state"

type Common = { name: string; label: string; hint?: string; note?: string }

/** One question of a step, with its texts ready. */
export type Question =
  | (Common & {
      kind: "text"
      type?: "text" | "email" | "tel"
      inputMode?: "numeric" | "email" | "tel"
      autoComplete: string
      maxLength: number
      required: boolean
      /** Short fields are drawn as short as their content. */
      short?: boolean
    })
  | (Common & {
      kind: "select"
      autoComplete: string
      empty: string
      options: readonly { value: string; label: string }[]
    })
  | (Common & {
      kind: "choice"
      options: readonly {
        value: string
        label: string
        detail?: string
        price?: string
        note?: string
      }[]
    })

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  initial: FormState
  questions: readonly Question[]
  texts: { submit: string; busy: string; problem: string }
}

/** Anything a question shows that comes from the last answer. */
type Shown = { value: string; error: string | undefined }

function TextQuestion({
  question,
  value,
  error,
}: Shown & { question: Question & { kind: "text" } }) {
  const { kind: _kind, short, ...input } = question
  return (
    <Field
      {...input}
      className={short ? "input-short" : undefined}
      defaultValue={value}
      error={error}
    />
  )
}

function SelectQuestion({
  question,
  value,
  error,
}: Shown & { question: Question & { kind: "select" } }) {
  const { kind: _kind, empty, options, ...select } = question
  return (
    // Remounted with its value: a form that is reset after an action forgets a select's default.
    <SelectField {...select} key={value} defaultValue={value} error={error} required>
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  )
}

function ChoiceQuestion({
  question,
  value,
  error,
}: Shown & { question: Question & { kind: "choice" } }) {
  const { name, label, hint, options } = question
  return (
    <ChoiceGroup name={name} legend={label} hint={hint} error={error}>
      {options.map((option, at) => (
        <Choice
          key={option.value}
          id={at === 0 ? name : `${name}-${at}`}
          name={name}
          value={option.value}
          label={option.label}
          detail={option.detail}
          aside={
            option.price ? (
              <>
                {option.price} <small className="choice-note">{option.note}</small>
              </>
            ) : undefined
          }
          defaultChecked={value === option.value}
        />
      ))}
    </ChoiceGroup>
  )
}

function Ask({ question, state }: { question: Question; state: FormState }) {
  const shown = {
    value: state.values[question.name] ?? "",
    error: state.errors[question.name],
  }
  switch (question.kind) {
    case "text":
      return <TextQuestion question={question} {...shown} />
    case "select":
      return <SelectQuestion question={question} {...shown} />
    case "choice":
      return <ChoiceQuestion question={question} {...shown} />
  }
}

/**
 * One step of the checkout as a form. It posts with and without JavaScript; after a refusal the values stay,
 * the errors stand beside their fields and on top, and the first wrong field has the focus.
 */
export function StepForm({ action, initial, questions, texts }: Props) {
  const [state, submit, busy] = useActionState(action, initial)
  useEffect(() => {
    const first = Object.keys(state.errors)[0]
    if (state.attempt > 0 && first) document.getElementById(first)?.focus()
  }, [state])
  return (
    <form action={submit} noValidate className="step-form" aria-busy={busy}>
      <ErrorSummary key={state.attempt} title={texts.problem} errors={state.errors} />
      {state.message ? (
        <Notice key={`message-${state.attempt}`} tone="error" title={texts.problem} live>
          <p>{state.message}</p>
        </Notice>
      ) : null}
      {questions.map((question) => (
        <Ask key={question.name} question={question} state={state} />
      ))}
      <Button aria-disabled={busy}>{busy ? texts.busy : texts.submit}</Button>
    </form>
  )
}
