import type { Sentence } from "@finegauge/safety-content"

/** Fixed safety sentences that must stand beside an entry, word for word. */
export function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  return sentences.map(({ id, text }) => (
    <p key={id} className="fixed-sentence" data-guidance-id={id}>
      {text}
    </p>
  ))
}
