import { labelsIn } from "@finegauge/safety-content"
import type { ReactNode } from "react"
import { SectionHeading } from "@/components/ui/heading"
import type { Messages } from "@/messages"
import { partsOf, type View } from "./guidance-sections"
import { Sentences } from "./sentences"
import { Untranslated } from "./untranslated"

function Contents({
  names,
  texts,
}: {
  names: readonly (keyof Messages["guidance"]["sections"])[]
  texts: Messages["guidance"]
}) {
  return (
    <nav aria-label={texts.contents} className="contents">
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{texts.sections[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * Everything a reader of one or more topics is shown, in one order for products and topic pages:
 * what matters most, when to get help, then the rest. Every entry carries its id as `data-guidance-id`.
 */
export function GuidanceView({
  more,
  ...view
}: View & {
  /** Where the rest stands, when not all of it does here. */
  more?: ReactNode
}) {
  const { guidance, language, texts } = view
  const parts = partsOf(view)
  return (
    <div className="guidance" lang={language}>
      {guidance.topics.map((topic) => (
        <div key={topic.id} className="main-message" data-guidance-id={topic.id}>
          <p className="main-message-text">{topic.mainMessage}</p>
          <p>{topic.whatItIs}</p>
          <Untranslated entry={topic} language={language} />
        </div>
      ))}
      {language === "en" ? null : <p className="untranslated">{labelsIn(language).translation}</p>}
      <div className="ground-rules">
        <Sentences sentences={guidance.sentences} language={language} />
      </div>
      {more}
      <Contents names={parts.map(({ name }) => name)} texts={texts} />
      {parts.map(({ name, content }) => (
        <section key={name} className="guidance-section">
          <SectionHeading id={name}>{texts.sections[name]}</SectionHeading>
          {content}
        </section>
      ))}
    </div>
  )
}
