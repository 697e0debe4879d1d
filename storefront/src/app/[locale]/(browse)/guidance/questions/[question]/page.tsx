import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { StaticPart } from "@/components/layout/static-part"
import { DraftNotice } from "@/features/safety/components/draft-notice"
import { LibraryHead } from "@/features/safety/components/library-head"
import { QuestionView } from "@/features/safety/components/question-view"
import { languageOf } from "@/features/safety/guidance-in"
import { findQuestion, relatedTo, termsIn, wholeGuidance } from "@/features/safety/library"
import { fill } from "@/lib/format/fill"
import { requireMarket } from "@/lib/require-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getMessages } from "@/messages"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string; question: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, question: id } = await params
  const language = languageOf(locale)
  const question = findQuestion(id, language)?.question
  if (!question) return {}
  const description = fill(getMessages(locale).library.question.description, { question })
  return pageMetadata({ locale, path: `/guidance/questions/${id}`, title: question, description })
}

export default async function QuestionPage({ params }: Props) {
  const { locale, question: id } = await params
  const language = languageOf(locale)
  requireMarket(locale)
  const question = findQuestion(id, language)
  if (!question) notFound()
  const messages = getMessages(locale)
  const { topics, draft } = wholeGuidance(language)
  return (
    <StaticPart>
      <LibraryHead locale={locale} title={question.question} lang={language} />
      {draft ? <DraftNotice texts={messages.guidance} /> : null}
      <QuestionView
        question={question}
        topics={topics.filter((topic) => question.topicIds.includes(topic.id))}
        glossary={termsIn(question.answer, language)}
        related={relatedTo(id, language)}
        locale={locale}
        language={language}
        messages={messages}
      />
    </StaticPart>
  )
}
