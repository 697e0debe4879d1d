import { saveContact } from "@/features/checkout/actions"
import { StepForm } from "@/features/checkout/components/step-form"
import {
  formTexts,
  StepPage,
  stepTitle,
  type StepPageProps,
} from "@/features/checkout/components/step-page"
import { contactQuestions } from "@/features/checkout/questions"

type Props = StepPageProps

export const generateMetadata = ({ params }: Props) => stepTitle(params, "contact")

export default async function ContactPage({ params, searchParams }: Props) {
  const { locale } = await params
  return (
    <StepPage
      locale={locale}
      step="contact"
      searchParams={searchParams}
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
