import {
  describeFigure,
  describeLimit,
  describeOrigin,
  labelsIn,
  type ResolvedEffect,
  type ResolvedEstimate,
} from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"

type Texts = Messages["guidance"]["effects"]

/** What stands behind a figure beyond its origin: year, size, agreement, how much was read, whose interest. */
function grounds(
  { source, ...estimate }: ResolvedEstimate,
  language: Language,
  texts: Texts,
): string[] {
  const { participants, i2, population, note } = estimate
  const year = source.year === null ? null : String(source.year)
  return [
    year === null || source.shortName.includes(year) ? null : year,
    participants === null ? null : `n = ${participants.toLocaleString(language)}`,
    population,
    i2 === null ? null : fill(texts.heterogeneity, { share: Math.round(i2 * 100) }),
    describeLimit(estimate, language),
    labelsIn(language).readExtent[source.readExtent],
    source.conflictOfInterest,
    note,
  ].flatMap((part) => (part ? [part.replace(/\.$/, "")] : []))
}

/** Every figure that was found, number first, with the evidence that it rests on. */
export function Figures({
  effect,
  language,
  texts,
}: {
  effect: ResolvedEffect
  language: Language
  texts: Texts
}) {
  if (effect.estimates.length === 0) return null
  return (
    <>
      <p className="evidence">{texts.figures}:</p>
      <ul className="evidence">
        {effect.estimates.map((estimate) => {
          const figure = describeFigure(estimate, undefined, language)
          const origin = describeOrigin(estimate, language)
          return (
            <li key={`${figure} ${origin}`}>
              <b>{figure}</b>, <a href={`#s-${estimate.sourceId}`}>{origin}</a>.{" "}
              {grounds(estimate, language, texts).join("; ")}.
            </li>
          )
        })}
      </ul>
    </>
  )
}
