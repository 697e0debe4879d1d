import type { Messages } from "@/messages"
import type { Line } from "../queries"

/** Links to every line; the current one is marked. */
export function LineNavigation({
  lines,
  locale,
  current,
  texts,
}: {
  lines: readonly Line[]
  locale: string
  current?: string | undefined
  texts: Messages["catalogue"]
}) {
  const entries = [
    {
      href: `/${locale}/catalogue`,
      name: texts.allLines,
      lang: undefined,
      here: current === undefined,
    },
    ...lines.map(({ handle, name }) => ({
      href: `/${locale}/catalogue/${handle}`,
      name,
      lang: "en",
      here: current === handle,
    })),
  ]
  return (
    <nav aria-label={texts.lines} className="line-navigation">
      <ul>
        {entries.map(({ href, name, lang, here }) => (
          <li key={href}>
            <a href={href} lang={lang} aria-current={here ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
