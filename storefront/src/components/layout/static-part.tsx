import "server-only"
import { createHash } from "node:crypto"
import type { ReactNode } from "react"
import { shelve } from "@/lib/static-html/shelf"
import { toHtml } from "@/lib/static-html/to-html"
import { FrozenHtml } from "./frozen-html"

/**
 * A part of the page that never changes in the browser: guidance, tables, lists. Its children are
 * plain components without hooks. It halves the page (docs/decisions/0004-static-parts-travel-once.md).
 */
export function StaticPart({ children }: { children: ReactNode }) {
  const html = toHtml(children)
  if (html === "") return null
  const id = `part-${createHash("sha256").update(html).digest("hex").slice(0, 12)}`
  shelve(id, html)
  return <FrozenHtml id={id} />
}
