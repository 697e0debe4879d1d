import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { SectionHeading } from "@/components/ui/heading"
import { SearchBox } from "@/features/guidance-search/search-box"
import { EntryList } from "@/features/safety/components/entry-list"
import { LibraryHead } from "@/features/safety/components/library-head"
import { languageOf } from "@/features/safety/guidance-in"
import { libraryEntries } from "@/features/safety/library"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string }> }

const LIST = "all-entries"

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, description } = getMessages(locale).library.search
  return pageMetadata({ locale, path: "/guidance/search", title, description })
}

export default async function SearchPage({ params }: Props) {
  const { locale } = await params
  requireMarket(locale)
  const { title, lede, all, kinds, label, found, oneFound, none, failed } =
    getMessages(locale).library.search
  return (
    <>
      <LibraryHead locale={locale} title={title} lede={lede} />
      <SearchBox listId={LIST} texts={{ label, found, oneFound, none, failed }} />
      <StaticPart>
        <SectionHeading>{all}</SectionHeading>
        <EntryList
          id={LIST}
          entries={libraryEntries(languageOf(locale))}
          locale={locale}
          kinds={kinds}
        />
      </StaticPart>
    </>
  )
}
