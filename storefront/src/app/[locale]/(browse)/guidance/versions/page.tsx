import { listReleases } from "@finegauge/safety-content/releases"
import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { Breadcrumbs } from "@/components/ui/breadcrumbs"
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
  const { guidance, versions, navigation } = getMessages(locale)
  return (
    <StaticPart>
      <Breadcrumbs
        label={navigation.breadcrumb}
        crumbs={[
          { name: guidance.indexTitle, href: `/${locale}/guidance` },
          { name: versions.title },
        ]}
      />
      <h1>{versions.title}</h1>
      <p className="lede">{versions.lede}</p>
      <ul className="topics">
        {listReleases().map((release) => (
          <li key={release.version}>
            <h2>
              <a href={`/${locale}/guidance/versions/${release.version}`}>
                {fill(versions.version, { version: release.version })}
              </a>
            </h2>
            <p>
              {formatDay(release.date, formatLocale)}. {reviewText(release, versions)}.
            </p>
          </li>
        ))}
      </ul>
    </StaticPart>
  )
}
