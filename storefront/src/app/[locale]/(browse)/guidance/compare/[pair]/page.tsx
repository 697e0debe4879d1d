import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { StaticPart } from "@/components/layout/static-part"
import { ComparisonView } from "@/features/safety/components/comparison-view"
import { DraftNotice } from "@/features/safety/components/draft-notice"
import { LibraryHead } from "@/features/safety/components/library-head"
import { guidanceFor, languageOf } from "@/features/safety/guidance-in"
import { findPair } from "@/features/safety/library"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string; pair: string }> }

const titles = (locale: string, [one, other]: readonly [string, string]) => {
  const { getTopic } = guidanceFor(locale)
  return { one: getTopic(one).title, other: getTopic(other).title }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, pair: name } = await params
  const pair = findPair(name)
  if (!pair) return {}
  const texts = getMessages(locale).library.compare
  return pageMetadata({
    locale,
    path: `/guidance/compare/${name}`,
    title: fill(texts.pair, titles(locale, pair)),
    description: fill(texts.pairDescription, titles(locale, pair)),
  })
}

export default async function ComparisonPage({ params }: Props) {
  const { locale, pair: name } = await params
  requireMarket(locale)
  const pair = findPair(name)
  if (!pair) notFound()
  const messages = getMessages(locale)
  const { guidance, library } = messages
  const language = languageOf(locale)
  const { resolveGuidance } = guidanceFor(locale)
  const [one, other] = [resolveGuidance([pair[0]]), resolveGuidance([pair[1]])]
  const title = fill(library.compare.pair, titles(locale, pair))
  return (
    <StaticPart>
      <LibraryHead
        locale={locale}
        title={title}
        lang={language}
        trail={[
          { name: guidance.indexTitle, href: `/${locale}/guidance` },
          { name: library.compare.title, href: `/${locale}/guidance/compare` },
        ]}
      />
      {one.draft || other.draft ? <DraftNotice texts={guidance} /> : null}
      <ComparisonView pair={[one, other]} locale={locale} language={language} messages={messages} />
    </StaticPart>
  )
}
