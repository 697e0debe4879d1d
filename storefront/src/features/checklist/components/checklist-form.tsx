"use client"

import { useEffect, useId, useRef, useState } from "react"
import { Button } from "@/components/ui/button"
import { fill } from "@/lib/format/fill"
import { printOnly } from "@/lib/print-only"
import type { ChecklistProps } from "../questions"
import { type Answers, verdictOf } from "../verdict"
import { ChecklistResult } from "./checklist-result"
import { QuestionChoice } from "./question-choice"

/** A note for the conversation. Spelling services of a browser send what is typed: they are switched off. */
function Note({ texts }: Pick<ChecklistProps, "texts">) {
  const id = useId()
  const [note, setNote] = useState("")
  return (
    <div className="field checklist-note">
      <label htmlFor={id}>{texts.note}</label>
      <p className="field-hint" id={`${id}-hint`}>
        {texts.noteHint}
      </p>
      <textarea
        id={id}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
      />
    </div>
  )
}

/**
 * Asks the questions one under the other and says at once what the answers come to. It is no form
 * element, so nothing can send it, and the browser has nothing to restore.
 */
export function ChecklistForm({ questions, texts }: ChecklistProps) {
  const group = useId()
  const top = useRef<HTMLDivElement>(null)
  const [given, setGiven] = useState<Answers>({})
  const [round, setRound] = useState(0)
  const verdict = verdictOf(questions, given)
  useEffect(() => top.current?.focus(), [round])
  return (
    <div className="checklist-form" ref={top} tabIndex={-1} role="group" aria-label={texts.title}>
      {questions.map((question, index) => (
        <QuestionChoice
          key={question.id}
          question={question}
          number={index + 1}
          group={group}
          answer={given[question.id]}
          texts={texts.answers}
          onAnswer={(answer) => setGiven((before) => ({ ...before, [question.id]: answer }))}
        />
      ))}
      <p className="checklist-progress">
        {fill(texts.progress, { answered: verdict.answered, all: questions.length })}
      </p>
      <ChecklistResult verdict={verdict} given={given} texts={texts} />
      <Note key={round} texts={texts} />
      <p className="checklist-actions no-print">
        <Button type="button" variant="secondary" onClick={() => printOnly("checklist")}>
          {texts.print}
        </Button>
        <Button
          type="button"
          variant="quiet"
          onClick={() => {
            setGiven({})
            setRound(round + 1)
          }}
        >
          {texts.clear}
        </Button>
      </p>
      <p role="status" className="hidden-visually">
        {round > 0 && verdict.answered === 0 ? texts.cleared : null}
      </p>
    </div>
  )
}
