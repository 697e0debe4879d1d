import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { BackendAway } from "@/components/layout/backend-away"
import { CartChanged } from "@/features/cart/components/cart-changed"
import { Confirmation } from "@/features/checkout/components/confirmation"
import { marketOf } from "@/features/checkout/visit"
import { retrieveOrder } from "@/lib/medusa/carts/carts"
import { readId } from "@/lib/medusa/carts/cookies"
import { readPlacedOrder } from "@/lib/medusa/carts/placed-order"
import { samplesAmong } from "@/lib/medusa/carts/samples"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: marketOf((await params).locale).messages.checkout.confirmation.title }
}

/** Shows the order that the visitor's own cookie opens, and nobody else's: the address holds no id. */
export default async function ConfirmationPage({ params }: Props) {
  const { market, messages } = marketOf((await params).locale)
  const placed = readPlacedOrder((await readId("order")) ?? "")
  if (placed === null) notFound()
  const order = await retrieveOrder(placed)
  if (!order.ok) {
    if (order.reason === "not-found") notFound()
    const retryHref = `/${market.locale}/checkout/confirmation`
    return <BackendAway texts={messages.checkout.confirmation.unavailable} retryHref={retryHref} />
  }
  const samples = await samplesAmong(order.value.lines)
  return (
    <>
      <CartChanged count={0} />
      <Confirmation market={market} messages={messages} order={order.value} samples={samples} />
    </>
  )
}
