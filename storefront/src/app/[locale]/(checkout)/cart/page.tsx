import type { Metadata } from "next"

import { BackendAway } from "@/components/layout/backend-away"
import { Button, ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { CartChanged } from "@/features/cart/components/cart-changed"
import { CartView } from "@/features/cart/components/cart-view"
import { stockOf, stoppedLines } from "@/features/cart/queries"
import { findPlacedOrder } from "@/features/checkout/place-order"
import { marketOf } from "@/features/checkout/visit"
import { fill } from "@/lib/format/fill"
import { currentCart, type CurrentCart } from "@/lib/medusa/carts/current"
import { samplesAmong } from "@/lib/medusa/carts/samples"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

type Place = ReturnType<typeof marketOf>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: marketOf((await params).locale).messages.cart.title }
}

/** A problem that a form without JavaScript was led here with; anything else in the address says nothing. */
function Said({ problem, messages }: { problem: unknown; messages: Place["messages"] }) {
  const { problems } = messages.cart
  const known = Object.entries(problems).find(([key]) => key === problem)
  return known ? (
    <Notice tone="error" live>
      <p>{known[1]}</p>
    </Notice>
  ) : null
}

function Empty({ market, messages, ordered }: Place & { ordered: boolean }) {
  return (
    <>
      {ordered ? (
        <Notice tone="success" title={messages.cart.orderedTitle}>
          <p>{messages.cart.orderedText}</p>
          <form action={findPlacedOrder.bind(null, market.locale)}>
            <Button variant="secondary">{messages.cart.orderedShow}</Button>
          </form>
        </Notice>
      ) : null}
      <p>{messages.cart.empty}</p>
      <ButtonLink href={`/${market.locale}/catalogue`}>{messages.cart.toCatalogue}</ButtonLink>
      <p>
        <a href={`/${market.locale}/quick-order`}>{messages.quickOrder.link}</a>
      </p>
    </>
  )
}

async function Filled({ market, messages, current }: Place & { current: CurrentCart }) {
  const { cart, movedFrom } = current
  if (!cart || cart.lines.length === 0) {
    return <Empty market={market} messages={messages} ordered={current.ordered} />
  }
  const [stock, stopped, samples] = await Promise.all([
    stockOf(cart.lines),
    stoppedLines(cart.id),
    samplesAmong(cart.lines),
  ])
  return (
    <>
      {movedFrom ? (
        <Notice live>
          <p>
            {fill(messages.cart.moved, {
              market: market.name,
              currency: movedFrom.currency.toUpperCase(),
            })}
          </p>
        </Notice>
      ) : null}
      <CartView
        market={market}
        messages={messages}
        cart={cart}
        stock={stock}
        stopped={stopped}
        samples={samples}
      />
    </>
  )
}

export default async function CartPage({ params, searchParams }: Props) {
  const { market, messages } = marketOf((await params).locale)
  const current = await currentCart(market)
  if (!current.ok) {
    return <BackendAway texts={messages.cart.unavailable} retryHref={`/${market.locale}/cart`} />
  }
  return (
    <>
      <CartChanged count={current.value.cart?.count ?? 0} />
      <h1>{messages.cart.title}</h1>
      <Said problem={(await searchParams).problem} messages={messages} />
      <Filled market={market} messages={messages} current={current.value} />
    </>
  )
}
