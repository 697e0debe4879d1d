import type { Metadata } from "next"
import { Notice } from "@/components/ui/notice"
import { SectionHeading } from "@/components/ui/heading"
import { listLines } from "@/features/catalog/queries"
import { ChosenFilters } from "@/features/product-search/components/chosen-filters"
import { ResultHead } from "@/features/product-search/components/result-head"
import { ResultPages } from "@/features/product-search/components/result-pages"
import { SearchForm } from "@/features/product-search/components/search-form"
import { searchProducts } from "@/features/product-search/queries"
import { readState, type RawParams } from "@/features/product-search/state"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { getMessages } from "@/messages"
import { Hits } from "./hits"

import "@/styles/search.css"

// The one page of the catalogue that is made for each request: its address is the search.
export const dynamic = "force-dynamic"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<RawParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { productSearch } = getMessages((await params).locale)
  const { text } = readState(await searchParams)
  return {
    title: text ? fill(productSearch.titleFor, { text }) : productSearch.title,
    description: productSearch.description,
    robots: { index: false, follow: true },
  }
}

/** Names of lines by handle; none while the backend is away. */
const lineNames = (): Promise<Map<string, string>> =>
  listLines().then(
    (lines) => new Map(lines.map(({ handle, name }) => [handle, name])),
    () => new Map(),
  )

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params
  const market = requireMarket(locale)
  const messages = getMessages(locale)
  const texts = messages.productSearch
  const state = readState(await searchParams)
  const [found, lines] = await Promise.all([searchProducts(market, state), lineNames()])
  const answer = found.ok ? found.value : null
  return (
    <>
      <h1>{state.text ? fill(texts.titleFor, { text: state.text }) : texts.title}</h1>
      <div className="search-page">
        <SearchForm
          state={state}
          answer={answer}
          market={market}
          messages={messages}
          lines={lines}
        />
        <div className="results">
          {answer ? (
            <>
              <ResultHead answer={answer} texts={texts} />
              <ChosenFilters state={state} market={market} messages={messages} lines={lines} />
              <Hits hits={answer.products} market={market} messages={messages} />
              <ResultPages state={state} count={answer.count} locale={locale} texts={texts} />
              {answer.nearest.length > 0 ? (
                <section>
                  <SectionHeading>{texts.nearest}</SectionHeading>
                  <Hits hits={answer.nearest} market={market} messages={messages} />
                </section>
              ) : null}
            </>
          ) : (
            <Notice>
              {!found.ok && found.reason === "unavailable" ? texts.away : texts.refused}
            </Notice>
          )}
        </div>
      </div>
    </>
  )
}
