import { OrderForm } from "@/features/checkout/components/order-form"
import { ReviewFacts } from "@/features/checkout/components/review-facts"
import { StepPage, stepTitle, type StepPageProps } from "@/features/checkout/components/step-page"
import { orderDigest } from "@/features/checkout/digest"
import { placeOrder } from "@/features/checkout/place-order"
import type { Visit } from "@/features/checkout/visit"

export const generateMetadata = ({ params }: StepPageProps) => stepTitle(params, "review")

function Order({ visit: { market, messages, cart } }: { visit: Visit }) {
  const { review, problem, toCart } = messages.checkout
  return (
    <OrderForm
      action={placeOrder.bind(null, market.locale)}
      seen={orderDigest(cart)}
      terms={review.terms}
      texts={{ order: review.order, ordering: review.ordering, problem, toCart }}
      cartHref={`/${market.locale}/cart`}
    />
  )
}

export default async function ReviewPage({ params, searchParams }: StepPageProps) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="review"
      searchParams={searchParams}
      render={(visit) => <ReviewFacts visit={visit} />}
      renderLast={(visit) => <Order visit={visit} />}
    />
  )
}
