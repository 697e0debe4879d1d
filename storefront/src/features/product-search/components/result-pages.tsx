import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { PAGE_SIZE, searchHref, type SearchState } from "../state"

/** Ways to the pages beside this one; nothing when there is one page. */
export function ResultPages({
  state,
  count,
  locale,
  texts,
}: {
  state: SearchState
  count: number
  locale: string
  texts: Messages["productSearch"]
}) {
  const pages = Math.ceil(count / PAGE_SIZE)
  if (pages < 2) return null
  const { page } = state
  return (
    <nav aria-label={texts.pages} className="result-pages">
      {page > 1 ? (
        <a rel="prev" href={searchHref(locale, { ...state, page: Math.min(page - 1, pages) })}>
          {texts.previous}
        </a>
      ) : null}
      <span>{fill(texts.page, { page, pages })}</span>
      {page < pages ? (
        <a rel="next" href={searchHref(locale, { ...state, page: page + 1 })}>
          {texts.next}
        </a>
      ) : null}
    </nav>
  )
}
