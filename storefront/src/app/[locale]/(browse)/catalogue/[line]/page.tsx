import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { StaticPart } from "@/components/layout/static-part"
import { Breadcrumbs } from "@/components/ui/breadcrumbs"
import { CompareForm } from "@/features/catalog/components/compare-form"
import { LineNavigation } from "@/features/catalog/components/line-navigation"
import { ProductCards } from "@/features/catalog/components/product-cards"
import { PurposeBesideName } from "@/features/catalog/components/purpose-beside-name"
import { getLine, listLines, listProducts } from "@/features/catalog/queries"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"
export const revalidate = 300

type Props = { params: Promise<{ locale: string; line: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, line: handle } = await params
  const line = await getLine(handle)
  if (!line) return {}
  const path = `/catalogue/${handle}`
  return pageMetadata({ locale, path, title: line.name, description: line.description })
}

export default async function LinePage({ params }: Props) {
  const { locale, line: handle } = await params
  const market = requireMarket(locale)
  const lines = await listLines()
  const line = lines.find((one) => one.handle === handle)
  if (!line) notFound()
  const products = await listProducts(market, handle)
  const messages = getMessages(locale)
  const { catalogue, navigation } = messages
  return (
    <>
      <Breadcrumbs
        label={navigation.breadcrumb}
        crumbs={[
          { name: catalogue.title, href: `/${locale}/catalogue` },
          { name: line.name, lang: "en" },
        ]}
      />
      <h1 lang="en">{line.name}</h1>
      <p className="lede" lang="en">
        {line.description}
      </p>
      <PurposeBesideName products={products} country={market.country} texts={messages.product} />
      <LineNavigation lines={lines} locale={locale} current={handle} texts={catalogue} />
      <p>
        <a href={`/${locale}/search?line=${handle}`}>{messages.productSearch.narrowLine}</a>
      </p>
      <CompareForm locale={locale} texts={messages.choosing.compare}>
        <StaticPart>
          <ProductCards products={products} market={market} messages={messages} wholePage />
        </StaticPart>
      </CompareForm>
    </>
  )
}
