import { deviceSafety } from "@finegauge/safety-content/export"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { StaticPart } from "@/components/layout/static-part"
import { Breadcrumbs } from "@/components/ui/breadcrumbs"
import { SectionHeading } from "@/components/ui/heading"
import { Notice } from "@/components/ui/notice"
import { FitSection } from "@/features/catalog/components/fit-section"
import { PartiesList } from "@/features/catalog/components/parties-list"
import { PurposeBesideName } from "@/features/catalog/components/purpose-beside-name"
import { SizeSheet } from "@/features/catalog/components/size-sheet"
import { SpecificationTable } from "@/features/catalog/components/specification-table"
import { offerOf } from "@/features/catalog/offer"
import { productJsonLd } from "@/features/catalog/product-json-ld"
import { getProduct } from "@/features/catalog/queries"
import { ChecklistSection } from "@/features/checklist/components/checklist-section"
import { ProductGuidanceSection } from "@/features/safety/components/product-guidance"
import { WarningLink } from "@/features/safety/components/warning-link"
import { inLanguage } from "@/features/safety/guidance-in"
import { getProductGuidance } from "@/features/safety/queries"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata, pageUrl } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"
import { OrderSizes } from "./order-sizes"
import { orderTexts } from "./order-texts"
import { ProductOrder } from "./product-order"

export const dynamic = "force-static"
export const revalidate = 300

type Props = { params: Promise<{ locale: string; handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params
  const product = await getProduct(requireMarket(locale), handle)
  if (!product) return {}
  const { title, subtitle } = product
  return pageMetadata({
    locale,
    path: `/products/${handle}`,
    title,
    description: fill(getMessages(locale).product.description, { title, subtitle }),
  })
}

export default async function ProductPage({ params }: Props) {
  const { locale, handle } = await params
  const market = requireMarket(locale)
  const product = await getProduct(market, handle)
  if (!product) notFound()
  const guidance = await getProductGuidance(product.id, handle)
  const safety =
    guidance?.resolved && guidance.topics.length > 0 ? deviceSafety(guidance.resolved) : null
  const messages = getMessages(locale)
  const { navigation, product: texts } = messages
  const offer = offerOf(product, market, messages.price)
  return (
    <>
      <StaticPart>
        <JsonLd data={productJsonLd(product, pageUrl(locale, `/products/${handle}`), safety)} />
        <Breadcrumbs
          label={navigation.breadcrumb}
          crumbs={[
            { name: navigation.catalogue, href: `/${locale}/catalogue` },
            ...(product.line
              ? [
                  {
                    name: product.line.name,
                    lang: "en",
                    href: `/${locale}/catalogue/${product.line.handle}`,
                  },
                ]
              : []),
            { name: product.title, lang: "en" },
          ]}
        />
        <div className="product-head">
          <div>
            <h1 lang="en">{product.title}</h1>
            <p className="lede" lang="en">
              {product.subtitle}
            </p>
            <PurposeBesideName products={[product]} country={market.country} texts={texts} />
          </div>
          {guidance?.topics.length ? <WarningLink texts={texts} /> : null}
        </div>
      </StaticPart>
      {offer ? (
        <ProductOrder
          locale={locale}
          offer={offer}
          sheets={
            <StaticPart>
              {product.variants.map((variant) => (
                <SizeSheet
                  key={variant.id}
                  product={product}
                  variant={variant}
                  market={market}
                  texts={texts}
                  shown={variant.id === offer.firstId}
                />
              ))}
            </StaticPart>
          }
          shownGuidance={guidance?.shown}
          texts={orderTexts(messages, market)}
        >
          {product.sample ? (
            <Notice tone="draft" title={texts.sampleTitle}>
              <p>{texts.sampleText}</p>
            </Notice>
          ) : null}
        </ProductOrder>
      ) : null}
      <StaticPart>
        <SectionHeading id="specification">{texts.specification}</SectionHeading>
        <p lang="en">{product.description}</p>
      </StaticPart>
      <OrderSizes
        product={product}
        market={market}
        messages={messages}
        shownGuidance={guidance?.shown}
      />
      <StaticPart>
        <div className="halves">
          <section>
            <h3>{texts.shared}</h3>
            <SpecificationTable product={product} market={market} texts={texts} />
          </section>
          <section>
            <h3>{texts.parties}</h3>
            <PartiesList product={product} country={market.country} texts={texts} />
          </section>
        </div>
        <FitSection product={product} market={market} texts={messages.choosing} />
        <ProductGuidanceSection
          guidance={guidance}
          locale={locale}
          country={market.country}
          messages={messages}
        />
      </StaticPart>
      <ChecklistSection
        guidance={guidance?.resolved && inLanguage(guidance.resolved, locale).guidance}
        language={market.language}
        texts={messages.checklist}
      />
    </>
  )
}
