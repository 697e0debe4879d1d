import { languageOf } from "../guidance-in"
import type { Messages } from "@/messages"
import type { LibraryEntry } from "../library"

/** Every entry of the guidance from A to Z: what it is, where it stands, and its text in short. */
export function EntryList({
  id,
  entries,
  locale,
  kinds,
}: {
  id: string
  entries: readonly LibraryEntry[]
  locale: string
  kinds: Messages["library"]["search"]["kinds"]
}) {
  const language = languageOf(locale)
  const ordered = entries.toSorted((a, b) => a.title.localeCompare(b.title, language))
  return (
    <ul id={id} className="rows entry-list" lang={language}>
      {ordered.map(({ id: entry, kind, title, text, topic, path }) => (
        <li key={`${kind} ${entry}`} data-entry={`${kind}-${entry}`}>
          <div className="line">
            <h3>
              <a href={`/${locale}/guidance${path}`}>{title}</a>
            </h3>
            <small>
              {kinds[kind]}
              {topic ? `: ${topic}` : null}
            </small>
            <span>{text}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
