import { GuidanceChanged, GuidanceStopped } from "@/features/checkout/components/guidance-check"
import { OrderForm } from "@/features/checkout/components/order-form"
import { ReviewFacts } from "@/features/checkout/components/review-facts"
import { StepPage, stepTitle, type StepPageProps } from "@/features/checkout/components/step-page"
import { orderDigest } from "@/features/checkout/digest"
import { placeOrder } from "@/features/checkout/place-order"
import type { Visit } from "@/features/checkout/visit"
import { TermsApply } from "@/features/legal/components/terms-apply"
import { readCartGuidance } from "@/lib/medusa/carts/guidance"

export const generateMetadata = ({ params }: StepPageProps) => stepTitle(params, "review")

function Order({ visit: { market, messages, cart } }: { visit: Visit }) {
  const { review, problem, toCart } = messages.checkout
  return (
    <OrderForm
      action={placeOrder.bind(null, market.locale)}
      seen={orderDigest(cart)}
      terms={
        <>
          {review.terms} <TermsApply locale={market.locale} messages={messages.legal} />
        </>
      }
      texts={{ order: review.order, ordering: review.ordering, problem, toCart }}
      cartHref={`/${market.locale}/cart`}
    />
  )
}

/** The button, or what has to be settled before it: guidance that changed since it was shown, or what cannot be sold. */
async function Last({ visit }: { visit: Visit }) {
  const guidance = await readCartGuidance(visit.cart.id)
  // When it cannot be read here, ordering asks again and refuses.
  const lines = guidance.ok ? guidance.value : []
  const stopped = lines.filter(({ state }) => state === "stopped")
  const changed = lines.filter(({ state }) => state === "changed")
  if (stopped.length > 0) return <GuidanceStopped {...visit} lines={stopped} />
  if (changed.length > 0) return <GuidanceChanged {...visit} lines={changed} />
  return <Order visit={visit} />
}

export default async function ReviewPage({ params, searchParams }: StepPageProps) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="review"
      searchParams={searchParams}
      render={(visit) => <ReviewFacts visit={visit} />}
      renderLast={(visit) => <Last visit={visit} />}
    />
  )
}
