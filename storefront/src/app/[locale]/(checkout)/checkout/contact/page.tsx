import { saveContact } from "@/features/checkout/actions"
import { StepForm } from "@/features/checkout/components/step-form"
import { formTexts, StepPage, stepTitle } from "@/features/checkout/components/step-page"
import { contactQuestions } from "@/features/checkout/questions"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ({ params }: Props) => stepTitle(params, "contact")

export default async function ContactPage({ params }: Props) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="contact"
      render={(visit) => (
        <StepForm
          action={saveContact.bind(null, locale)}
          initial={{ values: { email: visit.cart.email }, errors: {}, attempt: 0 }}
          questions={contactQuestions(visit.messages.checkout)}
          texts={formTexts(visit)}
        />
      )}
    />
  )
}
