"use client"

import { useActionState, type ReactNode } from "react"

import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

import type { FormState } from "../form-state"

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** Fingerprint of the order as it is shown. */
  seen: string
  /** What pressing the button means, and which texts apply. */
  terms: ReactNode
  texts: { order: string; ordering: string; problem: string; toCart: string }
  cartHref: string
}

const untouched: FormState = { values: {}, errors: {}, attempt: 0 }

/** The button that makes the cart an order; a second press while the first is under way does nothing. */
export function OrderForm({ action, seen, terms, texts, cartHref }: Props) {
  const [state, submit, busy] = useActionState(action, untouched)
  return (
    <form
      action={submit}
      className="order-form"
      aria-busy={busy}
      onSubmit={(event) => {
        if (busy) event.preventDefault()
      }}
    >
      {state.message ? (
        <Notice key={state.attempt} tone="error" title={texts.problem} live>
          <p>{state.message}</p>
          <p>
            <a href={cartHref}>{texts.toCart}</a>
          </p>
        </Notice>
      ) : null}
      <input type="hidden" name="seen" value={seen} />
      <p>{terms}</p>
      <Button aria-disabled={busy}>{busy ? texts.ordering : texts.order}</Button>
    </form>
  )
}
