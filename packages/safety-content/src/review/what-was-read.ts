import { entryView, topicView, type View } from "../diff/view.ts"
import type { ListedKind } from "../resolve/collect.ts"
import type { Content } from "../schema/content.ts"
import type { RedFlag } from "../schema/red-flag.ts"

/** Tells the SHA-256 of a value's canonical JSON, 64 hexadecimal digits. */
export type HashOf = (value: unknown) => string

/** What a reviewer has before their eyes; only its hash is ever used. */
export interface Read {
  shown: View
  escalations: Pick<RedFlag, "id" | "level" | "title">[]
}

/** Fields that a review sets, or that are raised afterwards: they say nothing to a reader. */
const unread = new Set(["status", "version", "review", "reviewedHash"])

function readable(view: View): View {
  return Object.fromEntries(
    Object.entries(view).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries).map(([id, entry]) => {
          const fields = Object.entries(entry).filter(([field]) => !unread.has(field))
          return [id, { id, ...Object.fromEntries(fields) }]
        }),
      ),
    ]),
  )
}

/** Level and title of the warning signs that the effects of a view point to, listed there or not. */
function escalations(content: Content, view: View): Read["escalations"] {
  return Object.values(view.effects ?? {}).flatMap(({ escalateTo }) => {
    const flag = typeof escalateTo === "string" ? content.redFlags[escalateTo] : undefined
    return flag === undefined ? [] : [{ id: flag.id, level: flag.level, title: flag.title }]
  })
}

const read = (content: Content, view: View): Read => ({
  shown: readable(view),
  escalations: escalations(content, view),
})

/**
 * What the reviewer of a topic reads: its text and every entry, fixed sentence and source that it shows.
 * Glossary and markets belong to no topic and are not part of it.
 */
export function topicRead(content: Content, id: string): Read {
  return read(content, topicView(content, id))
}

/** What the reviewer of an entry reads: its text with its fixed sentences and sources. */
export function entryRead(content: Content, kind: ListedKind, id: string): Read {
  return read(content, entryView(content, kind, id))
}
