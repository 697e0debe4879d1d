import type { CountryCode } from "@/config/markets"
import type { Messages } from "@/messages"

import { intendedPurposes } from "../intended-purpose"
import type { ProductView } from "../view"

/**
 * What products are meant for in a market, to stand beside a trade name: a name such as "Facial Lifting Threads"
 * claims an effect that the intended purpose may not contain.
 */
export function PurposeBesideName({
  products,
  country,
  texts,
}: {
  products: readonly ProductView[]
  country: CountryCode
  texts: Messages["product"]
}) {
  if (products.length === 0) return null
  return (
    <dl className="purpose-beside-name">
      <dt>{texts.partyRows.intendedPurpose}</dt>
      {intendedPurposes(products, country).map((purpose) => (
        <dd key={purpose ?? ""}>{purpose ?? texts.notStated}</dd>
      ))}
    </dl>
  )
}
