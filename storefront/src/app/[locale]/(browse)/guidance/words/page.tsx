import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { LibraryHead } from "@/features/safety/components/library-head"
import { Words } from "@/features/safety/components/words"
import { guidanceFor, languageOf } from "@/features/safety/guidance-in"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, description } = getMessages(locale).library.words
  return pageMetadata({ locale, path: "/guidance/words", title, description })
}

export default async function WordsPage({ params }: Props) {
  const { locale } = await params
  requireMarket(locale)
  const { title, lede } = getMessages(locale).library.words
  return (
    <StaticPart>
      <LibraryHead locale={locale} title={title} lede={lede} />
      <div className="guidance" lang={languageOf(locale)}>
        <Words terms={guidanceFor(locale).listGlossary()} />
      </div>
    </StaticPart>
  )
}
