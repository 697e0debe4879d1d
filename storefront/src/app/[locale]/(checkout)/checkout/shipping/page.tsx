import { BackendAway } from "@/components/layout/backend-away"
import { Notice } from "@/components/ui/notice"
import { saveShipping } from "@/features/checkout/actions"
import { StepForm } from "@/features/checkout/components/step-form"
import {
  formTexts,
  StepPage,
  stepTitle,
  type StepPageProps,
} from "@/features/checkout/components/step-page"
import { shippingOptions } from "@/features/checkout/medusa"
import { shippingQuestions } from "@/features/checkout/questions"
import { stepPath } from "@/features/checkout/steps"
import type { Visit } from "@/features/checkout/visit"

type Props = StepPageProps

export const generateMetadata = ({ params }: Props) => stepTitle(params, "shipping")

async function Offers({ visit }: { visit: Visit }) {
  const { market, messages, cart } = visit
  const options = await shippingOptions(cart.id)
  if (!options.ok) {
    const retryHref = stepPath(market.locale, "shipping")
    return <BackendAway texts={messages.cart.unavailable} retryHref={retryHref} />
  }
  const [only, second] = options.value
  if (!only) {
    return (
      <Notice tone="error">
        <p>{messages.checkout.shipping.none}</p>
      </Notice>
    )
  }
  const { including, excluding } = messages.cart.totals
  const taxNote = market.taxDisplay === "including-vat" ? including : excluding
  const chosen = cart.shipping?.optionId ?? (second ? "" : only.id)
  return (
    <StepForm
      action={saveShipping.bind(null, market.locale)}
      initial={{ values: { shipping: chosen }, errors: {}, attempt: 0 }}
      questions={shippingQuestions(options.value, market, taxNote, messages.checkout)}
      texts={formTexts(visit)}
    />
  )
}

export default async function ShippingPage({ params, searchParams }: Props) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="shipping"
      searchParams={searchParams}
      render={(visit) => <Offers visit={visit} />}
    />
  )
}
