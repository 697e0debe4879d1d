"use client"

import { useActionState } from "react"

import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

import type { FormState } from "../form-state"

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** One entry per line: its id and the token of the guidance that is shown. */
  lines: readonly string[]
  texts: { accept: string; accepting: string; problem: string }
}

const untouched: FormState = { values: {}, errors: {}, attempt: 0 }

/** The button by which a buyer accepts the guidance that changed; works without JavaScript. */
export function AcceptForm({ action, lines, texts }: Props) {
  const [state, submit, busy] = useActionState(action, untouched)
  return (
    <form action={submit} className="order-form" aria-busy={busy}>
      {state.message ? (
        <Notice key={state.attempt} tone="error" title={texts.problem} live>
          <p>{state.message}</p>
        </Notice>
      ) : null}
      {lines.map((line) => (
        <input key={line} type="hidden" name="line" value={line} />
      ))}
      <Button aria-disabled={busy}>{busy ? texts.accepting : texts.accept}</Button>
    </form>
  )
}
