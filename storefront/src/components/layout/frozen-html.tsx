"use client"

import { useEffect, useState } from "react"
import { unshelve } from "@/lib/static-html/shelf"

/** True when this document came from a reload: then another one would bring nothing new. */
const isReloaded = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "reload")

/**
 * Stands where the server wrote a static part of the page and leaves it as it is. The HTML is in the
 * page once: it is not repeated in the data that React hydrates from. Should React build the page
 * anew, the part is taken from the document; should it be missing there, the page is loaded again, once.
 * A layout may hold none: Next builds the layout of a page that it does not have in the browser alone.
 */
export function FrozenHtml({ id }: { id: string }) {
  const [html] = useState(() =>
    typeof window === "undefined" ? unshelve(id) : (document.getElementById(id)?.innerHTML ?? ""),
  )
  useEffect(() => {
    if (html === "" && !isReloaded()) window.location.reload()
  }, [html])
  return <div id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}
