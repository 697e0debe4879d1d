import type { Messages } from "@/messages"

/** The other ways into the guidance: search, words, comparison, versions and data. */
export function LibraryLinks({ locale, texts }: { locale: string; texts: Messages["library"] }) {
  const links = [
    ["search", texts.searchLink, texts.searchHint],
    ["words", texts.wordsLink, texts.wordsHint],
    ["compare", texts.compareLink, texts.compareHint],
    ["versions", texts.versionsLink, texts.versionsHint],
  ] as const
  return (
    <ul className="topics">
      {links.map(([path, name, hint]) => (
        <li key={path}>
          <h3>
            <a href={`/${locale}/guidance/${path}`}>{name}</a>
          </h3>
          <p>{hint}</p>
        </li>
      ))}
      <li>
        <h3>
          <a href="/guidance-data/content.json">{texts.dataLink}</a>
        </h3>
        <p>{texts.dataHint}</p>
      </li>
    </ul>
  )
}
