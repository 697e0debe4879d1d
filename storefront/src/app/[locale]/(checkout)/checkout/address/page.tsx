import { Notice } from "@/components/ui/notice"
import { saveAddress } from "@/features/checkout/actions"
import { StepForm } from "@/features/checkout/components/step-form"
import {
  formTexts,
  StepPage,
  stepTitle,
  type StepPageProps,
} from "@/features/checkout/components/step-page"
import { addressQuestions } from "@/features/checkout/questions"
import type { Visit } from "@/features/checkout/visit"

type Props = StepPageProps

export const generateMetadata = ({ params }: Props) => stepTitle(params, "address")

/** The country is the market's: prices, tax and delivery hang on it. */
function DeliveryCountry({ visit: { market, messages } }: { visit: Visit }) {
  const { address, countries } = messages.checkout
  return (
    <Notice title={`${address.country}: ${countries[market.country]}`}>
      <p>
        {address.countryHint} {address.invoice}
      </p>
    </Notice>
  )
}

export default async function AddressPage({ params, searchParams }: Props) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="address"
      searchParams={searchParams}
      render={(visit) => (
        <>
          <DeliveryCountry visit={visit} />
          <StepForm
            action={saveAddress.bind(null, locale)}
            initial={{ values: visit.cart.address, errors: {}, attempt: 0 }}
            questions={addressQuestions(visit.market, visit.messages.checkout)}
            texts={formTexts(visit)}
          />
        </>
      )}
    />
  )
}
