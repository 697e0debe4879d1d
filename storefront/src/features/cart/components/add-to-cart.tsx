"use client"

import { useState, type ReactNode, type SubmitEvent } from "react"

import { Button } from "@/components/ui/button"

type Texts = { add: string; adding: string; added: string; view: string; failed: string }

type Props = {
  /** First path segment of the page: decides the market in which the cart is priced. */
  locale: string
  texts: Texts
  disabled?: boolean
  /** Form fields: one named `variant` with the variant's id, optionally one named `quantity`. */
  children: ReactNode
}

type Said = { ok: boolean; message: string } | undefined

const send = async (form: HTMLFormElement, texts: Texts): Promise<Said> => {
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    })
    if (answer.ok) return { ok: true, message: texts.added }
    const body = (await answer.json()) as { message?: unknown }
    return {
      ok: false,
      message: typeof body.message === "string" ? body.message : texts.failed,
    }
  } catch {
    return { ok: false, message: texts.failed }
  }
}

/** Puts the chosen variant into the cart; without JavaScript the form posts and leads to the cart page. */
export function AddToCart({ locale, texts, disabled = false, children }: Props) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setSaid(undefined)
    void send(event.currentTarget, texts).then((result) => {
      setBusy(false)
      setSaid(result)
      window.dispatchEvent(new Event("finegauge:cart-changed"))
    })
  }
  return (
    <form action={`/${locale}/cart/items`} method="post" onSubmit={submit} className="add-to-cart">
      {children}
      <Button disabled={disabled} aria-disabled={busy}>
        {busy ? texts.adding : texts.add}
      </Button>
      <p
        role={said && !said.ok ? "alert" : "status"}
        className={said && !said.ok ? "field-error" : "add-to-cart-said"}
      >
        {said?.message} {said?.ok ? <a href={`/${locale}/cart`}>{texts.view}</a> : null}
      </p>
    </form>
  )
}
