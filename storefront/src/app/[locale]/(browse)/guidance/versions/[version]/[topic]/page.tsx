import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { StaticPart } from "@/components/layout/static-part"
import { Notice } from "@/components/ui/notice"
import { DraftNotice } from "@/features/safety/components/draft-notice"
import { GuidanceView } from "@/features/safety/components/guidance-view"
import { LibraryHead } from "@/features/safety/components/library-head"
import { findRelease, guidanceOf } from "@/features/safety/releases"
import { formatDay } from "@/lib/format/day"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string; version: string; topic: string }> }

/** An old text must not be found instead of the one that holds: no search engine keeps this page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, version, topic } = await params
  const title = findRelease(version)?.topics[topic]?.title
  if (!title) return {}
  const texts = getMessages(locale).versions
  return { title: fill(texts.asItWas, { title, version }), robots: { index: false } }
}

export default async function FrozenTopicPage({ params }: Props) {
  const { locale, version, topic: id } = await params
  const { country, formatLocale } = requireMarket(locale)
  const release = findRelease(version)
  const topic = release?.topics[id]
  if (!release || !topic) notFound()
  const resolved = (await guidanceOf(version))?.resolveGuidance([id])
  const { guidance, versions } = getMessages(locale)
  const date = formatDay(release.date, formatLocale)
  return (
    <>
      <LibraryHead
        locale={locale}
        title={topic.title}
        lang="en"
        trail={[
          { name: versions.title, href: `/${locale}/guidance/versions` },
          {
            name: fill(versions.version, { version }),
            href: `/${locale}/guidance/versions/${version}`,
          },
        ]}
      />
      <Notice title={fill(versions.old, { version, date })}>
        <p>
          <a href={`/${locale}/guidance/${id}`}>{versions.newest}</a>
        </p>
      </Notice>
      {resolved?.draft ? <DraftNotice texts={guidance} /> : null}
      <StaticPart>
        {resolved ? (
          <GuidanceView
            guidance={resolved}
            locale={locale}
            country={country}
            depth="full"
            language="en"
            texts={guidance}
          />
        ) : (
          <p>{versions.unreadable}</p>
        )}
      </StaticPart>
    </>
  )
}
