"use client"

import { useState, type ReactNode, type SubmitEvent, type SyntheticEvent } from "react"

import { Button } from "@/components/ui/button"
import { fill } from "@/lib/format/fill"
import {
  emptyFields,
  forgetProblems,
  piecesIn,
  showProblems,
  type LineProblem,
} from "../row-problems"

export type AddSeveralTexts = Record<
  "add" | "addOne" | "addMany" | "adding" | "added" | "addedOne" | "view" | "failed",
  string
>

type Said = { ok: boolean; message: string; lines?: LineProblem[] | undefined } | undefined

const send = async (form: HTMLFormElement, texts: AddSeveralTexts): Promise<Said> => {
  const count = piecesIn(form)
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    })
    if (answer.ok)
      return { ok: true, message: count === 1 ? texts.addedOne : fill(texts.added, { count }) }
    const body = (await answer.json()) as { message?: string; lines?: LineProblem[] }
    return { ok: false, message: body.message ?? texts.failed, lines: body.lines }
  } catch {
    return { ok: false, message: texts.failed }
  }
}

/**
 * Puts several sizes into the cart with one request. Its children hold a field `q.<variant id>` for each size and may
 * be static: what is wrong is written beside their fields. Without JavaScript the form posts, and what it leads to
 * shows the same.
 */
export function AddSeveral({
  locale,
  handle,
  shownGuidance,
  typed = 0,
  texts,
  children,
}: {
  locale: string
  handle: string
  shownGuidance: string | undefined
  /** Pieces that the fields hold when the page is shown. */
  typed?: number
  texts: AddSeveralTexts
  children: ReactNode
}) {
  const [count, setCount] = useState(typed)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>()
  const recount = ({ currentTarget }: SyntheticEvent<HTMLFormElement>) =>
    setCount(piecesIn(currentTarget))
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    setBusy(true)
    setSaid(undefined)
    forgetProblems(form)
    void send(form, texts).then((result) => {
      setBusy(false)
      setSaid(result)
      if (result?.ok) {
        emptyFields(form)
        setCount(0)
        window.dispatchEvent(new Event("finegauge:cart-changed"))
      } else showProblems(form, result?.lines ?? [])
    })
  }
  const add = count === 1 ? texts.addOne : fill(count === 0 ? texts.add : texts.addMany, { count })
  return (
    <form
      action={`/${locale}/cart/lines`}
      method="post"
      noValidate
      onInput={recount}
      onSubmit={submit}
      className="add-several"
    >
      <input type="hidden" name="handle" value={handle} />
      {shownGuidance ? <input type="hidden" name="guidance" value={shownGuidance} /> : null}
      {children}
      <div className="add-several-end no-print">
        <p
          role={said && !said.ok ? "alert" : "status"}
          className={said && !said.ok ? "field-error" : "add-to-cart-said"}
        >
          {said?.message} {said?.ok ? <a href={`/${locale}/cart`}>{texts.view}</a> : null}
        </p>
        <Button aria-disabled={busy}>{busy ? texts.adding : add}</Button>
      </div>
    </form>
  )
}
