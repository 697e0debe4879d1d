import type { Content, Kind } from "../schema/content.ts"
import { kindNames } from "./by-kind.ts"
import type { EntryOverlay, Overlay } from "./overlay.ts"
import { readerFields } from "./reader-fields.ts"
import type { Reason } from "./states-of.ts"
import { putText, textAt } from "./strings-of.ts"
import type { Untranslated } from "./untranslated.ts"

const patternOf = (path: string) => path.replace(/\.\d+(?=\.|$)/g, ".*")

function localised<Entry extends object>(
  entry: Entry,
  kind: Kind,
  { texts, untranslated }: EntryOverlay,
): Entry {
  // Content is JSON, and the package promises to run where nothing but the language itself is there.
  const copy = JSON.parse(JSON.stringify(entry)) as Entry
  for (const [path, text] of Object.entries(texts)) putText(copy, path, text)
  const marks = Object.entries<Reason>(untranslated).map(([path, reason]) => {
    const critical = readerFields[kind][patternOf(path)] === "critical"
    return [path, { reason, critical, source: textAt(entry, path) ?? "" }] as const
  })
  if (marks.length === 0) return copy
  const marked: Entry & { untranslated: Untranslated } = {
    ...copy,
    untranslated: Object.fromEntries(marks),
  }
  return marked
}

/** The content with its texts in the language of the overlay; ids, numbers and levels stay. */
export function localise(content: Content, { entries }: Overlay): Content {
  const kinds = kindNames.map((kind) => {
    const entriesShown = Object.entries<object>(content[kind]).map(([id, entry]) => {
      const overlay = entries[kind][id]
      return [id, overlay === undefined ? entry : localised(entry, kind, overlay)]
    })
    return [kind, Object.fromEntries(entriesShown) as object]
  })
  // Entries keep their kinds: only texts change.
  const shown: unknown = Object.fromEntries(kinds)
  return shown as Content
}
