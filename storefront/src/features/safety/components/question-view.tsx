import type { ResolvedGuidance, ResolvedQuestion } from "@finegauge/safety-content"
import { SectionHeading } from "@/components/ui/heading"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import type { LibraryEntry } from "../library"
import { Evidence } from "./evidence"
import { Sentences } from "./sentences"
import { Sources } from "./sources"
import { Untranslated } from "./untranslated"
import { Explained, Words } from "./words"

/** One question with its short answer first, then the full one, what to read next and what it rests on. */
export function QuestionView({
  question,
  topics,
  glossary,
  related,
  locale,
  language,
  messages,
}: {
  question: ResolvedQuestion
  topics: ResolvedGuidance["topics"]
  glossary: ResolvedGuidance["glossary"]
  related: readonly LibraryEntry[]
  locale: string
  language: Language
  messages: Messages
}) {
  const { guidance, library } = messages
  return (
    <div className="guidance" lang={language} data-guidance-id={question.id}>
      <p className="main-message-text">{question.shortAnswer}</p>
      {question.answer.map((text) => (
        <p key={text}>
          <Explained text={text} terms={glossary} />
        </p>
      ))}
      <Untranslated entry={question} language={language} />
      <Sentences sentences={question.sentences} language={language} />
      <Evidence of={question} language={language} />
      {related.length > 0 ? (
        <>
          <SectionHeading>{library.question.related}</SectionHeading>
          <ul>
            {related.map(({ id, title, path }) => (
              <li key={id}>
                <a href={`/${locale}/guidance${path}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <SectionHeading>{library.question.topics}</SectionHeading>
      <ul>
        {topics.map(({ id, title }) => (
          <li key={id}>
            <a href={`/${locale}/guidance/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      {glossary.length > 0 ? (
        <>
          <SectionHeading>{guidance.sections.words}</SectionHeading>
          <Words terms={glossary} />
        </>
      ) : null}
      <SectionHeading id="sources">{guidance.sections.sources}</SectionHeading>
      <Sources
        sources={question.sources}
        depth="full"
        language={language}
        texts={guidance.sources}
      />
    </div>
  )
}
