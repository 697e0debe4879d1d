"use client"

import { useEffect, useState } from "react"
import { unshelve } from "@/lib/static-html/shelf"

/**
 * Stands where the server wrote a static part of the page and leaves it as it is. The HTML is in the
 * page once: it is not repeated in the data that React hydrates from. Should React build the page
 * anew, the part is taken from the document; should it be missing there, the page is loaded again.
 */
export function FrozenHtml({ id }: { id: string }) {
  const [html] = useState(() =>
    typeof window === "undefined" ? unshelve(id) : (document.getElementById(id)?.innerHTML ?? ""),
  )
  useEffect(() => {
    if (html === "") window.location.reload()
  }, [html])
  return <div id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}
