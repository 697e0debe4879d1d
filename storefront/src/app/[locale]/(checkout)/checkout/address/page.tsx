import { saveAddress } from "@/features/checkout/actions"
import { StepForm } from "@/features/checkout/components/step-form"
import { formTexts, StepPage, stepTitle } from "@/features/checkout/components/step-page"
import { addressQuestions } from "@/features/checkout/questions"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ({ params }: Props) => stepTitle(params, "address")

export default async function AddressPage({ params }: Props) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="address"
      render={(visit) => (
        <StepForm
          action={saveAddress.bind(null, locale)}
          initial={{ values: visit.cart.address, errors: {}, attempt: 0 }}
          questions={addressQuestions(visit.market, visit.messages.checkout)}
          texts={formTexts(visit)}
        />
      )}
    />
  )
}
