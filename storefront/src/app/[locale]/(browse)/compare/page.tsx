import { commonScale } from "@finegauge/catalogue/drawing"
import type { Metadata } from "next"
import { ButtonLink } from "@/components/ui/button"
import { ComparisonTable, markOf } from "@/components/ui/comparison-table"
import type { MarketConfig } from "@/config/markets"
import { AddToCart } from "@/features/cart/components/add-to-cart"
import { itemsIn } from "@/features/catalog/compare-items"
import { ComparedHead } from "@/features/catalog/components/compared-head"
import { attributeComparison } from "@/features/catalog/components/compared-rows"
import { fitComparison } from "@/features/catalog/components/fit-section"
import { findCompared, type ComparedItem } from "@/features/catalog/find-compared"
import { guidanceRows } from "@/features/safety/components/compared-guidance"
import { DraftNotice } from "@/features/safety/components/draft-notice"
import { inLanguage } from "@/features/safety/guidance-in"
import { getProductGuidance } from "@/features/safety/queries"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { getMessages, type Messages } from "@/messages"
import { AnotherItem } from "./another-item"
import { CompareNotices } from "./compare-notices"

export const dynamic = "force-dynamic"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ items?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, description } = getMessages((await params).locale).choosing.compare
  return { title, description, robots: { index: false, follow: true } }
}

const guidanceOf = async ({ product }: ComparedItem, locale: string) => {
  const guidance = await getProductGuidance(product.id, product.handle)
  return guidance?.topics.length && guidance.resolved ? inLanguage(guidance.resolved, locale) : null
}

function AddColumn({
  compared: { variant },
  mark,
  market,
  messages: { cart, choosing },
}: {
  compared: ComparedItem
  mark: string
  market: MarketConfig
  messages: Messages
}) {
  const { adding, added, view, problems } = cart
  const add = fill(choosing.compare.addToCart, { mark })
  return (
    <AddToCart
      locale={market.locale}
      texts={{ add, adding, added, view, failed: problems.unavailable }}
      disabled={variant.stock === "out" || variant.price === null}
    >
      <input type="hidden" name="variant" value={variant.id} />
    </AddToCart>
  )
}

async function Comparison({
  items,
  market,
  messages,
}: {
  items: readonly ComparedItem[]
  market: MarketConfig
  messages: Messages
}) {
  const texts = messages.choosing.compare
  const guidances = await Promise.all(items.map((one) => guidanceOf(one, market.locale)))
  const attributes = attributeComparison(items, market, texts)
  const guidance = guidanceRows(guidances, market.locale, texts)
  const fit = fitComparison(items, market, messages.choosing)
  const pxPerMm = commonScale(items.flatMap(({ specification }) => specification ?? []))
  const names = items.map(({ item }) => item)
  return (
    <>
      {guidances.some((one) => one?.guidance.draft) ? (
        <DraftNotice texts={messages.guidance} />
      ) : null}
      <ComparisonTable
        caption={texts.title}
        heads={items.map((compared, at) => ({
          key: compared.variant.id,
          content: (
            <>
              <ComparedHead
                mark={markOf(at)}
                compared={compared}
                items={names}
                pxPerMm={pxPerMm}
                market={market}
                messages={messages}
              />
              <AddColumn
                compared={compared}
                mark={markOf(at)}
                market={market}
                messages={messages}
              />
            </>
          ),
        }))}
        groups={[
          {
            key: "different",
            title: texts.different,
            rows: [...attributes.different, ...fit.different, ...guidance.different],
          },
          {
            key: "equal",
            title: items.length > 1 ? texts.equal : texts.stated,
            rows: [...attributes.equal, ...fit.equal, ...guidance.equal],
          },
        ]}
      />
      {attributes.unstated.length > 0 ? (
        <p>
          {texts.unstated}: {attributes.unstated.join("; ")}.
        </p>
      ) : null}
      <p>
        <small>
          {texts.oneScale} {messages.product.scaleNote}
        </small>
      </p>
    </>
  )
}

/** Up to four products or sizes side by side. What is compared stands in the address and nowhere else. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { locale } = await params
  const market = requireMarket(locale)
  const messages = getMessages(locale)
  const texts = messages.choosing.compare
  const found = await findCompared(market, itemsIn((await searchParams).items))
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="lede">{texts.lede}</p>
      <CompareNotices found={found} texts={texts} />
      {found.items.length > 0 ? (
        <Comparison items={found.items} market={market} messages={messages} />
      ) : (
        <>
          <p>{texts.none}</p>
          <ButtonLink href={`/${locale}/catalogue`}>{texts.toCatalogue}</ButtonLink>
        </>
      )}
      <AnotherItem items={found.items} market={market} texts={texts} />
    </>
  )
}
