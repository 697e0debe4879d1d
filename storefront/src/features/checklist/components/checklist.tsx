"use client"

import { type ComponentType, type ReactNode, useRef, useState } from "react"
import type { Language } from "@/config/markets"
import { useForgetOnLeave } from "@/lib/forget-on-leave"
import { loadFormTexts } from "../form-texts"
import type { ChecklistProps, ChecklistTexts } from "../questions"
import { readQuestions } from "../read-questions"

type Form = ChecklistProps & { Form: ComponentType<ChecklistProps> }

/**
 * A button below the list that the server wrote; it loads the form, which takes the questions out of the
 * list and stands in its place. Answers live in the form's state alone; where the form goes, they go.
 */
export function Checklist({
  count,
  language,
  texts,
  children,
}: {
  /** How many questions the list holds: with fewer of them no form is opened. */
  count: number
  /** Language of the form. */
  language: Language
  texts: Pick<ChecklistTexts, "open" | "opening" | "openFailed">
  /** Heading and list of the questions, static; it reads without JavaScript. */
  children: ReactNode
}) {
  const section = useRef<HTMLElement>(null)
  const [form, setForm] = useState<Form | null>(null)
  const [state, setState] = useState<"closed" | "opening" | "failed">("closed")
  const [forget] = useState(() => () => {
    setForm(null)
    setState("closed")
  })
  useForgetOnLeave(forget)
  const open = () => {
    setState("opening")
    Promise.all([import("./checklist-form"), loadFormTexts(language)]).then(
      ([{ ChecklistForm }, formTexts]) => {
        const questions = readQuestions(section.current, count)
        if (questions) setForm({ Form: ChecklistForm, questions, texts: formTexts })
        else setState("failed")
      },
      () => setState("failed"),
    )
  }
  return (
    <section
      ref={section}
      className="checklist"
      aria-labelledby="checklist"
      data-open={form ? "" : undefined}
    >
      {children}
      {form ? (
        <form.Form questions={form.questions} texts={form.texts} />
      ) : (
        <>
          <p className="needs-script no-print">
            <button
              type="button"
              className="btn btn-primary"
              aria-disabled={state === "opening"}
              onClick={open}
            >
              {state === "opening" ? texts.opening : texts.open}
            </button>
          </p>
          <p role="status">{state === "failed" ? texts.openFailed : null}</p>
        </>
      )}
    </section>
  )
}
