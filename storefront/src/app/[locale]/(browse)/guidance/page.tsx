import { listTopics, packageInfo } from "@finegauge/safety-content"
import type { Metadata } from "next"
import { Breadcrumbs } from "@/components/ui/breadcrumbs"
import { DraftNotice } from "@/features/safety/components/draft-notice"
import { TopicList } from "@/features/safety/components/topic-list"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { indexTitle: title, indexDescription: description } = getMessages(locale).guidance
  return pageMetadata({ locale, path: "/guidance", title, description })
}

export default async function GuidanceIndexPage({ params }: Props) {
  const { locale } = await params
  requireMarket(locale)
  const { guidance, navigation } = getMessages(locale)
  return (
    <>
      <Breadcrumbs
        label={navigation.breadcrumb}
        crumbs={[{ name: navigation.home, href: `/${locale}` }, { name: guidance.indexTitle }]}
      />
      <h1>{guidance.indexTitle}</h1>
      <p className="lede">{guidance.indexLede}</p>
      {packageInfo.draft ? <DraftNotice texts={guidance} /> : null}
      <TopicList topics={listTopics()} locale={locale} level={2} />
    </>
  )
}
