import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { StaticPart } from "@/components/layout/static-part"
import { legalTextKinds, type LegalTextKind } from "@/config/legal-texts"
import { LegalTextView } from "@/features/legal/components/legal-text-view"
import { getLegalText } from "@/features/legal/queries"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"
export const revalidate = 300

type Props = { params: Promise<{ locale: string; kind: string }> }

const kindOf = (kind: string): LegalTextKind | undefined =>
  legalTextKinds.find((one) => one === kind)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind } = await params
  const known = kindOf(kind)
  if (!known) return {}
  const { legal } = getMessages(locale)
  const title = legal.titles[known]
  return pageMetadata({
    locale,
    path: `/legal/${known}`,
    title,
    description: fill(legal.description, { title }),
  })
}

export default async function LegalPage({ params }: Props) {
  const { locale, kind } = await params
  const { formatLocale } = requireMarket(locale)
  const known = kindOf(kind)
  if (!known) notFound()
  const { legal } = getMessages(locale)
  return (
    <StaticPart>
      <h1>{legal.titles[known]}</h1>
      <LegalTextView
        text={await getLegalText(known, locale)}
        formatLocale={formatLocale}
        messages={legal}
      />
    </StaticPart>
  )
}
