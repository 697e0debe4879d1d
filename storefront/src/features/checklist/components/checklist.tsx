"use client"

import { type ComponentType, useState } from "react"
import { SectionHeading } from "@/components/ui/heading"
import { useForgetOnLeave } from "@/lib/forget-on-leave"
import type { ChecklistProps } from "../questions"

type Form = ComponentType<ChecklistProps>

function QuestionList({ questions, texts }: ChecklistProps) {
  const boxes = Object.values(texts.answers).map((answer) => `☐ ${answer}`)
  return (
    <ol className="checklist-list">
      {questions.map(({ id, text }) => (
        <li key={id} data-boxes={boxes.join("   ")}>
          {text}
        </li>
      ))}
    </ol>
  )
}

/**
 * The questions as a list that reads without JavaScript, and a button that loads the form in its place.
 * Answers live in the form's state alone; where the form goes, they go.
 */
export function Checklist({ questions, texts }: ChecklistProps) {
  const [form, setForm] = useState<{ Form: Form } | null>(null)
  const [state, setState] = useState<"closed" | "opening" | "failed">("closed")
  const [forget] = useState(() => () => {
    setForm(null)
    setState("closed")
  })
  useForgetOnLeave(forget)
  const open = () => {
    setState("opening")
    import("./checklist-form").then(
      ({ ChecklistForm }) => setForm({ Form: ChecklistForm }),
      () => setState("failed"),
    )
  }
  return (
    <section className="checklist" aria-labelledby="checklist">
      <SectionHeading id="checklist">{texts.title}</SectionHeading>
      <p>{texts.lede}</p>
      <p className="checklist-privacy">{texts.privacy}</p>
      {form ? (
        <form.Form questions={questions} texts={texts} />
      ) : (
        <>
          <QuestionList questions={questions} texts={texts} />
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
          <p className="without-script no-print">{texts.withoutScript}</p>
          <p role="status">{state === "failed" ? texts.openFailed : null}</p>
        </>
      )}
    </section>
  )
}
