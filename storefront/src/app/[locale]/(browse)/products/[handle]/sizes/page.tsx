import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/ui/breadcrumbs"
import { Notice } from "@/components/ui/notice"
import { PROBLEM_FIELD, rowsOf } from "@/features/cart/several"
import type { TypedQuantity } from "@/features/catalog/components/sizes-table"
import { getProduct } from "@/features/catalog/queries"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { getMessages, type Messages } from "@/messages"
import { OrderSizes } from "../order-sizes"

export const dynamic = "force-dynamic"
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = {
  params: Promise<{ locale: string; handle: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const addressOf = (given: Record<string, string | string[] | undefined>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  )

/** The sentence of a code out of an address; what is no code of ours says nothing. */
const sentence = (texts: Readonly<Record<string, string>>, code: string | null) =>
  Object.entries(texts).find(([key]) => key === code)?.[1]

const typedIn = (address: URLSearchParams, texts: Messages["choosing"]["sizes"]["rows"]) =>
  new Map<string, TypedQuantity>(
    rowsOf(address).map(({ variant, typed, problem }) => [
      variant,
      {
        quantity: typed,
        problem: sentence(texts, problem ?? address.get(`${PROBLEM_FIELD}${variant}`)),
      },
    ]),
  )

/** All sizes with what was typed and what is wrong with it: where the form of a product page leads without JavaScript. */
export default async function SizesPage({ params, searchParams }: Props) {
  const { locale, handle } = await params
  const market = requireMarket(locale)
  const product = await getProduct(market, handle)
  if (!product) notFound()
  const messages = getMessages(locale)
  const { sizes } = messages.choosing
  const address = addressOf(await searchParams)
  const { nothing, refused } = sizes
  const said = sentence({ ...messages.cart.problems, nothing, refused }, address.get("problem"))
  return (
    <>
      <Breadcrumbs
        label={messages.navigation.breadcrumb}
        crumbs={[
          { name: messages.navigation.catalogue, href: `/${locale}/catalogue` },
          { name: product.title, lang: "en", href: `/${locale}/products/${handle}` },
          { name: messages.product.allSizes },
        ]}
      />
      <h1>{fill(sizes.page, { title: product.title })}</h1>
      {said ? (
        <Notice tone="error" live>
          <p>{said}</p>
        </Notice>
      ) : null}
      <OrderSizes
        product={product}
        market={market}
        messages={messages}
        shownGuidance={undefined}
        typed={typedIn(address, sizes.rows)}
      />
      <p>
        <a href={`/${locale}/products/${handle}`}>{fill(sizes.back, { title: product.title })}</a>
      </p>
    </>
  )
}
