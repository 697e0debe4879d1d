import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { SectionHeading } from "@/components/ui/heading"
import { DraftNotice } from "@/features/safety/components/draft-notice"
import { LibraryHead } from "@/features/safety/components/library-head"
import { LibraryLinks } from "@/features/safety/components/library-links"
import { Questions } from "@/features/safety/components/questions"
import { TopicList } from "@/features/safety/components/topic-list"
import { guidanceFor, languageOf } from "@/features/safety/guidance-in"
import { wholeGuidance } from "@/features/safety/library"
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
  const { guidance, library, navigation } = getMessages(locale)
  const { listTopics, packageInfo } = guidanceFor(locale)
  return (
    <StaticPart>
      <LibraryHead
        locale={locale}
        title={guidance.indexTitle}
        lede={guidance.indexLede}
        trail={[{ name: navigation.home, href: `/${locale}` }]}
      />
      {packageInfo.draft ? <DraftNotice texts={guidance} /> : null}
      <TopicList topics={listTopics()} locale={locale} level={2} />
      <SectionHeading id="questions">{library.questions}</SectionHeading>
      <div className="guidance" lang={languageOf(locale)}>
        <Questions
          questions={wholeGuidance(languageOf(locale)).questions}
          locale={locale}
          depth="full"
          language={languageOf(locale)}
        />
      </div>
      <SectionHeading id="more">{library.more}</SectionHeading>
      <LibraryLinks locale={locale} texts={library} />
    </StaticPart>
  )
}
