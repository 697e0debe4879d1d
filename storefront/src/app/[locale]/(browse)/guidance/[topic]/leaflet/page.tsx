import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/ui/breadcrumbs"
import { LeafletDesk } from "@/features/leaflet/components/leaflet-desk"
import { qrCode } from "@/features/leaflet/qr-code"
import { guidanceFor } from "@/features/safety/guidance-in"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata, pageUrl } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"
import { editionsOf } from "./editions"
import "@/styles/leaflet.css"

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
  const { leaflet } = getMessages(locale)
  return pageMetadata({
    locale,
    path: `/guidance/${id}/leaflet`,
    title: fill(leaflet.title, { title: topic.title }),
    description: fill(leaflet.description, { title: topic.title }),
  })
}

export default async function LeafletPage({ params }: Props) {
  const { locale, topic: id } = await params
  const market = requireMarket(locale)
  const topic = findTopic(locale, id)
  const editions = topic ? editionsOf(id, market) : null
  if (!topic || !editions) notFound()
  const { guidance, leaflet, navigation } = getMessages(locale)
  const address = pageUrl(locale, `/guidance/versions/${editions[0].content.packageVersion}`)
  return (
    <>
      <Breadcrumbs
        label={navigation.breadcrumb}
        crumbs={[
          { name: guidance.indexTitle, href: `/${locale}/guidance` },
          { name: topic.title, href: `/${locale}/guidance/${id}` },
          { name: leaflet.crumb },
        ]}
      />
      <div className="no-print">
        <h1>{fill(leaflet.title, { title: topic.title })}</h1>
        <p className="lede">{leaflet.lede}</p>
        <p className="leaflet-privacy">{leaflet.privacy}</p>
      </div>
      <LeafletDesk editions={editions} code={{ address, ...qrCode(address) }} />
    </>
  )
}
