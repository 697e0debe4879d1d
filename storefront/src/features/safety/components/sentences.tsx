import type { Localised, Sentence } from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import { Untranslated } from "./untranslated"

/** Fixed safety sentences that must stand beside an entry, word for word. */
export function Sentences({
  sentences,
  language,
}: {
  sentences: readonly (Sentence & Localised)[]
  language: Language
}) {
  return sentences.map((sentence) => (
    <div key={sentence.id} className="fixed-sentence" data-guidance-id={sentence.id}>
      {sentence.text}
      <Untranslated entry={sentence} language={language} />
    </div>
  ))
}
