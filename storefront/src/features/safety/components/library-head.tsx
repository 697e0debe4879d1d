import { Breadcrumbs } from "@/components/ui/breadcrumbs"
import type { Language } from "@/config/markets"
import { getMessages } from "@/messages"

/** Heads a page of the guidance library: the way back up, what it is called and what it is about. */
export function LibraryHead({
  locale,
  title,
  lede,
  lang,
  trail,
}: {
  locale: string
  title: string
  lede?: string
  /** Language of the title, where it comes from the guidance and not from the interface. */
  lang?: Language
  /** The pages above this one, highest first; the index of the guidance where nothing else is said. */
  trail?: readonly { name: string; href: string }[]
}) {
  const { guidance, navigation } = getMessages(locale)
  const index = { name: guidance.indexTitle, href: `/${locale}/guidance` }
  return (
    <>
      <Breadcrumbs
        label={navigation.breadcrumb}
        crumbs={[...(trail ?? [index]), { name: title, lang }]}
      />
      <h1 lang={lang}>{title}</h1>
      {lede === undefined ? null : <p className="lede">{lede}</p>}
    </>
  )
}
