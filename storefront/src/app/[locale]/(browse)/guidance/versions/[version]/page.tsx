import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { StaticPart } from "@/components/layout/static-part"
import { LibraryHead } from "@/features/safety/components/library-head"
import { ReleaseView } from "@/features/safety/components/release-view"
import { findRelease, guidanceOf } from "@/features/safety/releases"
import { reviewRows } from "@/features/safety/review-rows"
import { formatDay } from "@/lib/format/day"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string; version: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, version } = await params
  if (!findRelease(version)) return {}
  const texts = getMessages(locale).versions
  return pageMetadata({
    locale,
    path: `/guidance/versions/${version}`,
    title: fill(texts.version, { version }),
    description: fill(texts.versionDescription, { version }),
  })
}

export default async function VersionPage({ params }: Props) {
  const { locale, version } = await params
  const { formatLocale } = requireMarket(locale)
  const release = findRelease(version)
  if (!release) notFound()
  const frozen = await guidanceOf(version)
  const reviews = frozen?.listTopics().map(({ review }) => review) ?? []
  const { guidance, versions } = getMessages(locale)
  return (
    <StaticPart>
      <LibraryHead
        locale={locale}
        title={fill(versions.version, { version })}
        trail={[
          { name: guidance.indexTitle, href: `/${locale}/guidance` },
          { name: versions.title, href: `/${locale}/guidance/versions` },
        ]}
      />
      <ReleaseView
        release={release}
        locale={locale}
        date={formatDay(release.date, formatLocale)}
        reviewed={reviewRows(
          { draft: !release.reviewed, reviews },
          formatLocale,
          guidance.versionRows,
        )}
        texts={versions}
      />
    </StaticPart>
  )
}
