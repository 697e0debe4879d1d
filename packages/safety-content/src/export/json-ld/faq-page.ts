import type { FAQPageLeaf, Question } from "schema-dts"
import type { ResolvedNotKnown } from "../../resolve/types.ts"
import type { Sentence } from "../../schema/sentence.ts"
import { joined, sentenceTexts } from "../wording.ts"

/** A question that readers ask, with its answer in paragraphs. */
export interface AskedQuestion {
  id: string
  question: string
  /** Answer in one or two sentences, where there is one. */
  shortAnswer?: string
  /** Full answer in paragraphs. */
  answer: readonly string[]
  sentences: readonly Sentence[]
}

/** The part of resolved guidance that holds questions. */
export interface WithQuestions {
  questions?: readonly AskedQuestion[]
  notKnown: readonly ResolvedNotKnown[]
}

const question = (asked: AskedQuestion): Question => ({
  "@type": "Question",
  identifier: asked.id,
  name: asked.question,
  acceptedAnswer: {
    "@type": "Answer",
    text: joined([asked.shortAnswer ?? null, ...asked.answer, ...sentenceTexts(asked)]),
  },
})

const openQuestion = (entry: ResolvedNotKnown): AskedQuestion => ({
  id: entry.id,
  question: entry.question,
  answer: [entry.text],
  sentences: entry.sentences,
})

/**
 * What readers ask, and what nobody knows, as a schema.org FAQPage; null when there is no question,
 * because a FAQPage without one says nothing.
 */
export function faqPage(guidance: WithQuestions, url?: string): FAQPageLeaf | null {
  const asked = [...(guidance.questions ?? []), ...guidance.notKnown.map(openQuestion)]
  if (asked.length === 0) return null
  return {
    "@type": "FAQPage",
    ...(url === undefined ? {} : { "@id": `${url}#questions`, url }),
    inLanguage: "en",
    mainEntity: asked.map(question),
  }
}
