import { OrderForm } from "@/features/checkout/components/order-form"
import { ReviewFacts } from "@/features/checkout/components/review-facts"
import { StepPage, stepTitle } from "@/features/checkout/components/step-page"
import { orderDigest } from "@/features/checkout/digest"
import { placeOrder } from "@/features/checkout/place-order"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ({ params }: Props) => stepTitle(params, "review")

export default async function ReviewPage({ params }: Props) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="review"
      render={(visit) => {
        const { review, problem, toCart } = visit.messages.checkout
        return (
          <>
            <ReviewFacts visit={visit} />
            <OrderForm
              action={placeOrder.bind(null, locale)}
              seen={orderDigest(visit.cart)}
              terms={review.terms}
              texts={{ order: review.order, ordering: review.ordering, problem, toCart }}
              cartHref={`/${locale}/cart`}
            />
          </>
        )
      }}
    />
  )
}
