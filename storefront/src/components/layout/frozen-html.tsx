"use client"

import { useLayoutEffect, useRef, useState } from "react"
import { unshelve } from "@/lib/static-html/shelf"

/** True when this document came from a reload: then another one would bring nothing new. */
const isReloaded = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "reload")

/** What React holds in the browser: it takes over what the server wrote and never sets this text in its place. */
const asWritten = { __html: "" }

/**
 * Stands where the server wrote a static part of the page and leaves it as it is. The HTML is in the
 * page once: it is not repeated in the data that React hydrates from, nor read out of the document while
 * React does so. Should React build the page anew, the part moves over from what the server wrote; should
 * it be missing there, the page is loaded again, once.
 * A layout may hold none: Next builds the layout of a page that it does not have in the browser alone.
 */
export function FrozenHtml({ id }: { id: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [written] = useState(() =>
    typeof window === "undefined" ? null : document.getElementById(id),
  )
  useLayoutEffect(() => {
    const { current } = place
    if (current === null || current.hasChildNodes()) return
    if (written?.hasChildNodes()) current.replaceChildren(...written.childNodes)
    else if (!isReloaded()) window.location.reload()
  }, [written])
  return (
    <div
      ref={place}
      id={id}
      suppressHydrationWarning
      dangerouslySetInnerHTML={typeof window === "undefined" ? { __html: unshelve(id) } : asWritten}
    />
  )
}
