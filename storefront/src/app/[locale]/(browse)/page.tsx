import { listTopics, packageInfo } from "@finegauge/safety-content"
import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { SectionHeading } from "@/components/ui/heading"
import { DataList } from "@/components/ui/table"
import { LineList } from "@/features/catalog/components/line-list"
import { Plate } from "@/features/catalog/components/plate"
import { onePerLine } from "@/features/catalog/plate-choice"
import { listLines, listProducts } from "@/features/catalog/queries"
import { DraftNotice } from "@/features/safety/components/draft-notice"
import { TopicList } from "@/features/safety/components/topic-list"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"
export const revalidate = 300

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, description } = getMessages(locale).home
  return pageMetadata({ locale, path: "", title, description })
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params
  const market = requireMarket(locale)
  const [lines, products] = await Promise.all([listLines(), listProducts(market)])
  const messages = getMessages(locale)
  const { home } = messages
  const { practiceRows } = home
  return (
    <StaticPart>
      <div className="opening">
        <div>
          <h1>{home.heading}</h1>
          <p className="lede">{home.lede}</p>
        </div>
        <nav aria-label={home.lines}>
          <LineList lines={lines} products={products} market={market} messages={messages} />
        </nav>
      </div>
      <Plate products={onePerLine(lines, products)} market={market} texts={home} />
      <SectionHeading id="guidance">{home.guidance}</SectionHeading>
      <p>{home.guidanceLede}</p>
      {packageInfo.draft ? <DraftNotice texts={messages.guidance} /> : null}
      <TopicList topics={listTopics()} locale={locale} level={3} />
      <SectionHeading id="reading">{home.practice}</SectionHeading>
      <DataList
        rows={[
          { key: "m", label: practiceRows.measurements, value: practiceRows.measurementsText },
          { key: "d", label: practiceRows.drawings, value: practiceRows.drawingsText },
          { key: "f", label: practiceRows.figures, value: practiceRows.figuresText },
        ]}
      />
    </StaticPart>
  )
}
