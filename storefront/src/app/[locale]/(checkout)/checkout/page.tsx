import { BackendAway } from "@/components/layout/backend-away"
import { marketOf, visitStep } from "@/features/checkout/visit"

type Props = { params: Promise<{ locale: string }> }

/** Leads to the first open step; stays only while the backend is away. */
export default async function CheckoutPage({ params }: Props) {
  const { locale } = await params
  await visitStep(locale, "start")
  const { market, messages } = marketOf(locale)
  return <BackendAway texts={messages.cart.unavailable} retryHref={`/${market.locale}/checkout`} />
}
