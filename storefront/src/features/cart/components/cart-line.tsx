"use client"

import { useActionState } from "react"

import { Button } from "@/components/ui/button"

import { changeQuantity, removeLine, type LineState } from "../actions"
import type { Problem } from "../problem"

/** Ready texts of one line; money is formatted on the server. */
export type CartLineTexts = {
  quantity: string
  quantityOf: string
  update: string
  updateOf: string
  remove: string
  removeOf: string
  problems: Record<Problem, string>
}

type Props = {
  lineId: string
  quantity: number
  /** What is known to be wrong with the line before anybody touches it. */
  problem: Problem | undefined
  texts: CartLineTexts
  /** Describes the product: name, variant, price. */
  children: React.ReactNode
  /** Line total, at the right. */
  total: React.ReactNode
}

const quiet: LineState = {}

/** One line of the cart: quantity and removal are two plain forms, which also work without JavaScript. */
export function CartLine({ lineId, quantity, problem, texts, children, total }: Props) {
  const [changed, change, changing] = useActionState(changeQuantity, quiet)
  const [removed, remove, removing] = useActionState(removeLine, quiet)
  const shown = changed.problem ?? removed.problem ?? problem
  const field = `quantity-${lineId}`
  return (
    <li className="cart-line" aria-busy={changing || removing}>
      <div className="cart-line-what">{children}</div>
      <form action={change} className="cart-line-quantity" noValidate>
        <input type="hidden" name="line" value={lineId} />
        <label htmlFor={field}>
          {texts.quantity}
          <span className="hidden-visually"> {texts.quantityOf}</span>
        </label>
        <input
          key={`${quantity}-${changed.quantity ?? ""}`}
          id={field}
          name="quantity"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          size={3}
          defaultValue={changed.quantity ?? quantity}
          aria-invalid={shown ? true : undefined}
          aria-describedby={shown ? `${field}-error` : undefined}
        />
        <Button variant="secondary" disabled={changing} aria-label={texts.updateOf}>
          {texts.update}
        </Button>
      </form>
      <form action={remove} className="cart-line-remove">
        <input type="hidden" name="line" value={lineId} />
        <Button variant="quiet" disabled={removing} aria-label={texts.removeOf}>
          {texts.remove}
        </Button>
      </form>
      <div className="cart-line-total">{total}</div>
      <p className="field-error cart-line-problem" id={`${field}-error`} role="alert">
        {shown ? texts.problems[shown] : null}
      </p>
    </li>
  )
}
