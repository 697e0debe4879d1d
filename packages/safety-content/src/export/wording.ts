import type { ResolvedEffect } from "../resolve/types.ts"
import type { Sentence } from "../schema/sentence.ts"
import { describeFrequency } from "../words/describe-frequency.ts"
import { describeBand } from "../words/labels.ts"

/** Texts in one paragraph, in the order given; null ones are left out. */
export function joined(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join(" ")
}

/** The fixed sentences that must stand beside an entry, word for word. */
export function sentenceTexts({ sentences }: { sentences: readonly Sentence[] }): string[] {
  return sentences.map(({ text }) => text)
}

/** How often, from the derived band only: "35 in 100 people (very common)", or "not known". */
export function frequencyWords(effect: ResolvedEffect): string {
  if (effect.displayBand.highest === "not-known") return "not known"
  const { text } = describeFrequency(effect)
  return `${text} (${describeBand(effect.displayBand).toLowerCase()})`
}
