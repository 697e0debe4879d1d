import {
  describeWindow,
  labelsIn,
  type ResolvedGuidance,
  type ResolvedRedFlag,
} from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { type Depth, EvidenceRow } from "./evidence"
import { Sentences } from "./sentences"
import { Untranslated } from "./untranslated"

type Texts = Messages["guidance"]["care"]
type EvidenceTexts = Messages["guidance"]["evidence"]
type Level = ResolvedRedFlag["level"]

const levels = ["emergency", "urgent", "contact"] as const

function callTo(level: Level, emergencyNumber: string | undefined, texts: Texts): string {
  switch (level) {
    case "emergency":
      return emergencyNumber
        ? fill(texts.emergency, { number: emergencyNumber })
        : texts.emergencyNoNumber
    case "urgent":
      return texts.urgent
    case "contact":
      return texts.contact
  }
}

/** The fixed sentences of a card's signs, each once: they stand below them all. */
const sentencesOf = (flags: readonly ResolvedRedFlag[]) => [
  ...new Map(
    flags.flatMap(({ sentences }) => sentences).map((sentence) => [sentence.id, sentence]),
  ).values(),
]

function Flag({
  flag,
  depth,
  language,
  texts,
  evidenceTexts,
}: {
  flag: ResolvedRedFlag
  depth: Depth
  language: Language
  texts: Texts
  evidenceTexts: EvidenceTexts
}) {
  const when = flag.applies
    ? fill(texts.applies, { window: describeWindow(flag.applies, language) })
    : texts.anyTime
  return (
    <article className="flag" data-guidance-id={flag.id} id={`flag-${flag.id}`}>
      <h4>{flag.title}</h4>
      <ul>
        {flag.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>
        <b>{flag.text}</b>
      </p>
      <Untranslated entry={flag} language={language} />
      {depth === "full" ? (
        <EvidenceRow of={flag} lead={when} language={language} texts={evidenceTexts} />
      ) : flag.applies ? (
        <p className="evidence">{when}</p>
      ) : null}
    </article>
  )
}

/** Warning signs at three levels, the most pressing first; the number to call is the market's own. */
export function CareCards({
  redFlags,
  emergencyNumber,
  depth,
  language,
  texts,
  evidenceTexts,
}: {
  redFlags: ResolvedGuidance["redFlags"]
  emergencyNumber: string | undefined
  depth: Depth
  language: Language
  texts: Texts
  evidenceTexts: EvidenceTexts
}) {
  const shown = levels.filter((level) => redFlags[level].length > 0)
  return (
    <div className="care-cards">
      {shown.map((level) => (
        <section key={level} className={`care-card care-${level}`} data-care-level={level}>
          <h3 className="care-card-head">
            <span className="care-level">{labelsIn(language).redFlagLevels[level]}</span>
            {callTo(level, emergencyNumber, texts)}
          </h3>
          <div className="care-card-body">
            <p className="flag-any">{texts.anyOf}</p>
            <div className="flags">
              {redFlags[level].map((flag) => (
                <Flag
                  key={flag.id}
                  flag={flag}
                  depth={depth}
                  language={language}
                  texts={texts}
                  evidenceTexts={evidenceTexts}
                />
              ))}
            </div>
            <Sentences sentences={sentencesOf(redFlags[level])} language={language} />
          </div>
        </section>
      ))}
    </div>
  )
}
