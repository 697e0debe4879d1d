import type { ResolvedGuidance } from "@finegauge/safety-content"
import type { CountryCode } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { inLanguage } from "../guidance-in"
import type { ProductGuidance } from "../schema"
import { DraftNotice } from "./draft-notice"
import { GuidanceView } from "./guidance-view"

/** The pages that carry what every statement rests on. */
function FullGuidance({
  topics,
  locale,
  text,
  words,
}: {
  topics: ResolvedGuidance["topics"]
  locale: string
  text: string
  words: string
}) {
  return (
    <ul className="plain-links no-print">
      {topics.map(({ id, title }) => (
        <li key={id}>
          <a href={`/${locale}/guidance/${id}`}>{fill(text, { title })}</a>
        </li>
      ))}
      <li>
        <a href={`/${locale}/guidance/words`}>{words}</a>
      </li>
    </ul>
  )
}

/** Guidance of one product with its own notes; an accessory says that none applies. */
export function ProductGuidanceSection({
  guidance,
  locale,
  country,
  messages,
}: {
  guidance: ProductGuidance | null
  locale: string
  country: CountryCode
  messages: Messages
}) {
  const shown =
    guidance?.topics.length && guidance.resolved ? inLanguage(guidance.resolved, locale) : null
  const resolved = shown?.guidance
  const notes = guidance?.notes ?? []
  return (
    <section className="product-guidance" aria-labelledby="guidance">
      <h2 id="guidance">{messages.guidance.heading}</h2>
      {resolved?.draft ? <DraftNotice texts={messages.guidance} /> : null}
      {notes.length > 0 ? (
        <>
          <h3>{messages.product.notes}</h3>
          <ul lang="en">
            {notes.map(({ id, text, source }) => (
              <li key={id}>
                {text}
                {source ? <small> ({source})</small> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {shown && resolved ? (
        <GuidanceView
          guidance={resolved}
          language={shown.language}
          locale={locale}
          country={country}
          depth="figures"
          more={
            <FullGuidance
              topics={resolved.topics}
              locale={locale}
              text={messages.guidance.full}
              words={messages.library.wordsLink}
            />
          }
          texts={messages.guidance}
        />
      ) : (
        <p>{messages.product.noGuidance}</p>
      )}
    </section>
  )
}
