import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { LibraryHead } from "@/features/safety/components/library-head"
import { guidanceFor, languageOf } from "@/features/safety/guidance-in"
import { comparablePairs, pairName } from "@/features/safety/library"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, description } = getMessages(locale).library.compare
  return pageMetadata({ locale, path: "/guidance/compare", title, description })
}

export default async function CompareIndexPage({ params }: Props) {
  const { locale } = await params
  requireMarket(locale)
  const { compare } = getMessages(locale).library
  const { getTopic } = guidanceFor(locale)
  return (
    <StaticPart>
      <LibraryHead locale={locale} title={compare.title} lede={compare.lede} />
      <ul className="topics" lang={languageOf(locale)}>
        {comparablePairs().map(([one, other]) => (
          <li key={pairName([one, other])}>
            <h2>
              <a href={`/${locale}/guidance/compare/${pairName([one, other])}`}>
                {fill(compare.pair, { one: getTopic(one).title, other: getTopic(other).title })}
              </a>
            </h2>
          </li>
        ))}
      </ul>
    </StaticPart>
  )
}
