"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { useForgetOnLeave } from "@/lib/forget-on-leave"
import { fill } from "@/lib/format/fill"
import type { Search, Searchable } from "./search-index"

/** Texts of the search. */
export type SearchTexts = {
  label: string
  found: string
  oneFound: string
  none: string
  failed: string
}

/** The entries that the page lists, read from the page itself: there is nothing to fetch. */
function entriesOnPage(list: HTMLElement): Map<string, HTMLElement> {
  const items = [...list.querySelectorAll<HTMLElement>("[data-entry]")]
  return new Map(items.map((item) => [item.dataset.entry ?? "", item]))
}

const searchable = ([id, item]: [string, HTMLElement]): Searchable => ({
  id,
  title: item.querySelector("a")?.textContent ?? "",
  text: item.textContent,
})

/** Shows what was found, best first, and hides the rest; without ids everything in its old order. */
function show(entries: Map<string, HTMLElement>, ids: readonly string[] | null): void {
  const rank = new Map(ids?.map((id, index) => [id, index]))
  for (const [id, item] of entries) {
    item.hidden = ids !== null && !rank.has(id)
    item.style.order = String(rank.get(id) ?? 0)
  }
}

/**
 * A field that filters the list with the given id. The words typed stay in the memory of this component:
 * no address, no request, no storage, and nothing after a reload or a way back.
 */
export function SearchBox({ listId, texts }: { listId: string; texts: SearchTexts }) {
  const [said, say] = useState("")
  const field = useRef<HTMLInputElement>(null)
  const search = useRef<Promise<Search> | undefined>(undefined)
  const latest = useRef("")

  const forget = useCallback(() => {
    if (field.current) field.current.value = ""
    const list = document.getElementById(listId)
    if (list) show(entriesOnPage(list), null)
    say("")
  }, [listId])
  useForgetOnLeave(forget)
  // A browser that restores what was typed does so before this.
  useEffect(forget, [forget])

  async function onQuery(query: string) {
    latest.current = query
    const list = document.getElementById(listId)
    if (!list) return
    const entries = entriesOnPage(list)
    if (query.trim() === "") {
      show(entries, null)
      say("")
      return
    }
    try {
      search.current ??= import("./search-index").then(({ buildSearch }) =>
        buildSearch([...entries].map(searchable)),
      )
      const ids = (await search.current)(query)
      if (latest.current !== query) return
      show(entries, ids.length > 0 ? ids : null)
      say(ids.length === 0 ? texts.none : foundText(ids.length, texts))
    } catch {
      search.current = undefined
      show(entries, null)
      say(texts.failed)
    }
  }

  return (
    <div className="guidance-search no-print">
      <label htmlFor="guidance-search">{texts.label}</label>
      <input
        ref={field}
        id="guidance-search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => void onQuery(event.currentTarget.value)}
      />
      <p role="status">{said}</p>
    </div>
  )
}

const foundText = (count: number, texts: SearchTexts): string =>
  count === 1 ? texts.oneFound : fill(texts.found, { count })
