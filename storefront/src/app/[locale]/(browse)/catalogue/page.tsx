import type { Metadata } from "next"
import { StaticPart } from "@/components/layout/static-part"
import { Breadcrumbs } from "@/components/ui/breadcrumbs"
import { CompareForm } from "@/features/catalog/components/compare-form"
import { LineNavigation } from "@/features/catalog/components/line-navigation"
import { LineSection } from "@/features/catalog/components/line-section"
import { listLines, listProducts } from "@/features/catalog/queries"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"
export const revalidate = 300

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, description } = getMessages(locale).catalogue
  return pageMetadata({ locale, path: "/catalogue", title, description })
}

export default async function CataloguePage({ params }: Props) {
  const { locale } = await params
  const market = requireMarket(locale)
  const [lines, products] = await Promise.all([listLines(), listProducts(market)])
  const messages = getMessages(locale)
  const { catalogue, navigation } = messages
  return (
    <>
      <Breadcrumbs
        label={navigation.breadcrumb}
        crumbs={[{ name: navigation.home, href: `/${locale}` }, { name: catalogue.title }]}
      />
      <h1>{catalogue.title}</h1>
      <p className="lede">
        {fill(catalogue.lede, { count: products.length, lines: lines.length })}
      </p>
      <LineNavigation lines={lines} locale={locale} texts={catalogue} />
      <CompareForm locale={locale} texts={messages.choosing.compare}>
        <StaticPart>
          {lines.map((line) => (
            <LineSection
              key={line.handle}
              line={line}
              products={products.filter((product) => product.line?.handle === line.handle)}
              market={market}
              messages={messages}
            />
          ))}
        </StaticPart>
      </CompareForm>
    </>
  )
}
