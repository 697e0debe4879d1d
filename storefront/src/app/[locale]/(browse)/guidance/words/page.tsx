import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { Breadcrumbs } from "@/components/ui/breadcrumbs"
import { Words } from "@/features/safety/components/words"
import { guidanceFor, languageOf } from "@/features/safety/guidance-in"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, description } = getMessages(locale).library.words
  return pageMetadata({ locale, path: "/guidance/words", title, description })
}

export default async function WordsPage({ params }: Props) {
  const { locale } = await params
  requireMarket(locale)
  const { guidance, library, navigation } = getMessages(locale)
  return (
    <StaticPart>
      <Breadcrumbs
        label={navigation.breadcrumb}
        crumbs={[
          { name: guidance.indexTitle, href: `/${locale}/guidance` },
          { name: library.words.title },
        ]}
      />
      <h1>{library.words.title}</h1>
      <p className="lede">{library.words.lede}</p>
      <div className="guidance" lang={languageOf(locale)}>
        <Words terms={guidanceFor(locale).listGlossary()} />
      </div>
    </StaticPart>
  )
}
