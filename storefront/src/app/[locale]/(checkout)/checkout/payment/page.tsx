import { savePayment } from "@/features/checkout/actions"
import { StepForm } from "@/features/checkout/components/step-form"
import {
  formTexts,
  StepPage,
  stepTitle,
  type StepPageProps,
} from "@/features/checkout/components/step-page"
import { paymentQuestions } from "@/features/checkout/questions"
import { INVOICE_PROVIDER } from "@/features/checkout/schema"

type Props = StepPageProps

export const generateMetadata = ({ params }: Props) => stepTitle(params, "payment")

export default async function PaymentPage({ params, searchParams }: Props) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="payment"
      searchParams={searchParams}
      render={(visit) => (
        <StepForm
          action={savePayment.bind(null, locale)}
          initial={{ values: { payment: INVOICE_PROVIDER }, errors: {}, attempt: 0 }}
          questions={paymentQuestions(visit.messages.checkout)}
          texts={formTexts(visit)}
        />
      )}
    />
  )
}
