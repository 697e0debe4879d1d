import type { Messages } from "@/messages"
import { SuggestedField } from "./suggested-field"

/** The search for products in the head of every page: a plain form; suggestions come on demand. */
export function HeaderSearch({
  address,
  texts: { field, submit },
}: {
  address: string
  texts: Pick<Messages["productSearch"], "field" | "submit">
}) {
  return (
    <form action={address} role="search" aria-label={field} className="header-search">
      <SuggestedField address={`${address}/suggestions`} label={field} />
      <button type="submit">{submit}</button>
    </form>
  )
}
