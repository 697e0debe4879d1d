import { labelsIn, type Localised, untranslatedIn } from "@finegauge/safety-content"
import type { Language } from "@/config/markets"

/**
 * Says which texts of an entry are not, or no longer, translated. What is missing stands in English where it
 * belongs; beside an outdated translation the English text stands in full where harm can follow.
 */
export function Untranslated({ entry, language }: { entry: Localised; language: Language }) {
  const marks = Object.entries(untranslatedIn(entry))
  if (marks.length === 0) return null
  const { untranslated } = labelsIn(language)
  const outdated = marks.filter(([, { reason, critical }]) => reason === "outdated" && critical)
  return (
    <>
      {marks.some(([, { reason }]) => reason === "missing") ? (
        <p className="untranslated">{untranslated.missing}</p>
      ) : null}
      {outdated.map(([path, { source }]) => (
        <p key={path} className="untranslated">
          {untranslated.outdated} <q lang="en">{source}</q>
        </p>
      ))}
    </>
  )
}
