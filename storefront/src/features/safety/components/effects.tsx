import type {
  Denominator,
  GlossaryTerm,
  ResolvedEffect,
  ResolvedGuidance,
} from "@finegauge/safety-content"
import { describeOnset } from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { effectGroups, flagFor, frequencyPer, sharedDenominator } from "../grouping"
import { EffectDetails } from "./effect-details"
import type { Depth } from "./evidence"
import { FrequencyScale } from "./frequency-scale"
import { Row } from "./row"

type Texts = Messages["guidance"]["effects"]

/** The line that is always there: what, how serious, how often, when. */
function EffectLine({
  effect,
  per,
  language,
  texts,
}: {
  effect: ResolvedEffect
  per: Denominator
  language: Language
  texts: Texts
}) {
  const { text, low, high } = frequencyPer(effect, per, language)
  return (
    <>
      <h4>
        {effect.plainName}{" "}
        {effect.seriousness === "serious" ? <b className="serious">{texts.serious}</b> : null}
      </h4>
      <span className="often figure">
        {text} <FrequencyScale low={low} high={high} />
      </span>
      {effect.onset ? (
        <small>
          {texts.starts} {describeOnset(effect.onset, language)}
        </small>
      ) : null}
    </>
  )
}

/** Side effects by when they show themselves: one line each, which opens to how long, where from and what to do. */
export function Effects({
  effects,
  redFlags,
  terms,
  depth,
  language,
  formatLocale,
  texts,
}: {
  effects: readonly ResolvedEffect[]
  redFlags: ResolvedGuidance["redFlags"]
  /** Words that lead to their explanation. */
  terms: readonly GlossaryTerm[]
  depth: Depth
  language: Language
  /** BCP 47 tag by which the denominator is written. */
  formatLocale: string
  texts: Texts
}) {
  const per = sharedDenominator(effects)
  return (
    <>
      <p>{fill(texts.lede, { per: per.toLocaleString(formatLocale) })}</p>
      {effectGroups(effects).map((group) => (
        <div key={group.timing}>
          <h3>{texts.groups[group.timing]}</h3>
          <ul className="rows effects">
            {group.effects.map((effect) => (
              <Row
                key={effect.id}
                entry={effect}
                depth={depth}
                language={language}
                line={<EffectLine effect={effect} per={per} language={language} texts={texts} />}
              >
                <EffectDetails
                  effect={effect}
                  flag={flagFor(redFlags, effect.escalation?.id)}
                  terms={terms}
                  depth={depth}
                  language={language}
                  texts={texts}
                />
              </Row>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
