import { topicGraph } from "@finegauge/safety-content/export"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { StaticPart } from "@/components/layout/static-part"
import { ChecklistSection } from "@/features/checklist/components/checklist-section"
import { hasLeaflet } from "@/features/leaflet/content"
import { DraftNotice } from "@/features/safety/components/draft-notice"
import { GuidanceView } from "@/features/safety/components/guidance-view"
import { LibraryHead } from "@/features/safety/components/library-head"
import { guidanceFor, languageOf } from "@/features/safety/guidance-in"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata, pageUrl } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string; topic: string }> }

const findTopic = (locale: string, id: string) =>
  guidanceFor(locale)
    .listTopics()
    .find((topic) => topic.id === id)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, topic: id } = await params
  const topic = findTopic(locale, id)
  if (!topic) return {}
  const { title } = topic
  const description = fill(getMessages(locale).guidance.topicDescription, { title })
  return pageMetadata({ locale, path: `/guidance/${id}`, title, description })
}

export default async function TopicPage({ params }: Props) {
  const { locale, topic: id } = await params
  const market = requireMarket(locale)
  const topic = findTopic(locale, id)
  if (!topic) notFound()
  const language = languageOf(locale)
  const resolved = guidanceFor(locale).resolveGuidance([id])
  const { checklist, guidance, leaflet } = getMessages(locale)
  return (
    <>
      <LibraryHead locale={locale} title={topic.title} lang={language} />
      {resolved.draft ? <DraftNotice texts={guidance} /> : null}
      <StaticPart>
        <JsonLd data={{ ...topicGraph(resolved, pageUrl(locale, `/guidance/${id}`)) }} />
        <GuidanceView
          guidance={resolved}
          locale={locale}
          country={market.country}
          depth="full"
          language={language}
          texts={guidance}
        />
      </StaticPart>
      <ChecklistSection guidance={resolved} language={market.language} texts={checklist} />
      {hasLeaflet(resolved) ? (
        <p className="no-print">
          <a href={`/${locale}/guidance/${id}/leaflet`}>{leaflet.link}</a>
        </p>
      ) : null}
    </>
  )
}
