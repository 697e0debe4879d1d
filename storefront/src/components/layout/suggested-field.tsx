"use client"

import { useState } from "react"

/** A search field whose suggestions are fetched once somebody types in it; the code for it comes with the first letter. */
export function SuggestedField({ address, label }: { address: string; label: string }) {
  const [texts, setTexts] = useState<string[]>([])
  const suggest = (text: string) => {
    import("./suggestions")
      .then(({ suggestionsFor }) => suggestionsFor(address, text))
      .then((found) => {
        if (found) setTexts(found)
      })
      .catch(() => undefined)
  }
  return (
    <>
      <input
        type="search"
        name="q"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        list="site-search-suggestions"
        autoComplete="off"
        enterKeyHint="search"
        onInput={({ currentTarget }) => suggest(currentTarget.value)}
      />
      <datalist id="site-search-suggestions">
        {texts.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  )
}
