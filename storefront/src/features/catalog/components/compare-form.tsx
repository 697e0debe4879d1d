import type { ReactNode } from "react"
import { Button } from "@/components/ui/button"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import type { ProductView } from "../view"

type Texts = Messages["choosing"]["compare"]

/** A list of cards in a form: the marked ones lead to their comparison. The choice is in the address alone. */
export function CompareForm({
  locale,
  texts,
  children,
}: {
  locale: string
  texts: Texts
  children: ReactNode
}) {
  return (
    <form action={`/${locale}/compare`} method="get" className="compare-form">
      {children}
      <div className="compare-bar no-print">
        <small>{texts.chosenHint}</small>
        <Button>{texts.chosen}</Button>
      </div>
    </form>
  )
}

/** The mark on a card that puts its product into the comparison; stands inside a `CompareForm`. */
export function CompareMark({
  product,
  texts,
}: {
  product: Pick<ProductView, "handle" | "title">
  texts: Texts
}) {
  return (
    <label className="compare-mark no-print">
      <input
        type="checkbox"
        name="items"
        value={product.handle}
        aria-label={fill(texts.chooseOf, { title: product.title })}
      />{" "}
      {texts.choose}
    </label>
  )
}
