import { listReleases } from "@finegauge/safety-content/releases"
import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { LibraryHead } from "@/features/safety/components/library-head"
import { reviewText } from "@/features/safety/components/release-view"
import { formatDay } from "@/lib/format/day"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, description } = getMessages(locale).versions
  return pageMetadata({ locale, path: "/guidance/versions", title, description })
}

export default async function VersionsPage({ params }: Props) {
  const { locale } = await params
  const { formatLocale } = requireMarket(locale)
  const { versions } = getMessages(locale)
  return (
    <StaticPart>
      <LibraryHead locale={locale} title={versions.title} lede={versions.lede} />
      <ul className="topics">
        {listReleases().map((release) => (
          <li key={release.version}>
            <h2>
              <a href={`/${locale}/guidance/versions/${release.version}`}>
                {fill(versions.version, { version: release.version })}
              </a>
            </h2>
            <p>
              {formatDay(release.date, formatLocale)} · {reviewText(release, versions)}
            </p>
          </li>
        ))}
      </ul>
    </StaticPart>
  )
}
