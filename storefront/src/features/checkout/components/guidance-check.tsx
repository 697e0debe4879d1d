import { Notice } from "@/components/ui/notice"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { LineGuidance } from "@/lib/medusa/carts/guidance"
import type { Messages } from "@/messages"

import { acceptGuidance } from "../accept-guidance"
import { AcceptForm } from "./accept-form"

type Props = {
  market: MarketConfig
  messages: Messages
  /** Lines of one state. */
  lines: readonly LineGuidance[]
}

type Texts = Messages["checkout"]["guidance"]

const reasonText = (
  { reason, topics }: LineGuidance["refusals"][number],
  { reasons }: Texts,
): string => {
  const known = Object.entries(reasons).find(([key]) => key === reason)?.[1] ?? reasons.other
  return fill(known, { topics: topics.join(", ") })
}

/** Lines that cannot be ordered at all, each with the reason. */
export function GuidanceStopped({ market, messages, lines }: Props) {
  const { guidance: texts, toCart } = messages.checkout
  return (
    <Notice tone="error" title={texts.stoppedTitle} live>
      <ul>
        {lines.map((line) => (
          <li key={line.lineId}>
            <strong>{line.title}</strong>{" "}
            {line.refusals.map((refusal) => reasonText(refusal, texts)).join(" ")}
          </li>
        ))}
      </ul>
      <p>{texts.stoppedText}</p>
      <p>
        <a href={`/${market.locale}/cart`}>{toCart}</a>
      </p>
    </Notice>
  )
}

function ChangedLine({
  line,
  locale,
  texts,
}: {
  line: LineGuidance
  locale: string
  texts: Texts
}) {
  return (
    <section>
      <h3>{line.title}</h3>
      <ul>
        {line.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ul>
        {line.topics.map(({ id, title }) => (
          <li key={id}>
            <a href={`/${locale}/guidance/${id}`}>{fill(texts.read, { topic: title })}</a>
          </li>
        ))}
        <li>
          <a href={`/${locale}/products/${line.handle}#guidance`}>
            {fill(texts.readProduct, { product: line.title })}
          </a>
        </li>
      </ul>
    </section>
  )
}

/** Which guidance changed since it was shown, what changed in it, and the button that accepts it. */
export function GuidanceChanged({ market, messages, lines }: Props) {
  const { guidance: texts, problem } = messages.checkout
  return (
    <Notice tone="error" title={texts.changedTitle} live>
      <p>{texts.changedText}</p>
      {lines.map((line) => (
        <ChangedLine key={line.lineId} line={line} locale={market.locale} texts={texts} />
      ))}
      <AcceptForm
        action={acceptGuidance.bind(null, market.locale)}
        lines={lines.map(({ lineId, seen }) => `${lineId} ${seen}`)}
        texts={{ accept: texts.accept, accepting: texts.accepting, problem }}
      />
    </Notice>
  )
}
