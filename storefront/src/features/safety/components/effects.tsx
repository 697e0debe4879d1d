import type { Denominator, ResolvedEffect, ResolvedGuidance } from "@finegauge/safety-content"
import { describeOnset } from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { effectGroups, flagFor, frequencyPer, sharedDenominator } from "../grouping"
import { EffectDetails } from "./effect-details"
import { FrequencyScale } from "./frequency-scale"
import { Sentences } from "./sentences"

type Texts = Messages["guidance"]["effects"]

/** How the content package words a time that nobody knows; a line leaves it to what it opens to. */
const UNKNOWN = "not known"

/** The line that is always there: what, how serious, how often, when. */
function EffectSummary({
  effect,
  per,
  texts,
}: {
  effect: ResolvedEffect
  per: Denominator
  texts: Texts
}) {
  const { text, low, high } = frequencyPer(effect, per)
  const onset = describeOnset(effect.onset)
  return (
    <summary>
      <h4>
        {effect.plainName}{" "}
        {effect.seriousness === "serious" ? <b className="serious">{texts.serious}</b> : null}
      </h4>
      <span className="often figure">
        {text} <FrequencyScale low={low} high={high} />
      </span>
      {onset === UNKNOWN ? null : (
        <small>
          {texts.starts} {onset}
        </small>
      )}
    </summary>
  )
}

/** Side effects by when they show themselves: one line each, which opens to how long, where from and what to do. */
export function Effects({
  effects,
  redFlags,
  texts,
}: {
  effects: readonly ResolvedEffect[]
  redFlags: ResolvedGuidance["redFlags"]
  texts: Texts
}) {
  const per = sharedDenominator(effects)
  return (
    <>
      <p>{fill(texts.lede, { per: per.toLocaleString("en-GB") })}</p>
      {effectGroups(effects).map((group) => (
        <div key={group.timing}>
          <h3>{texts.groups[group.timing]}</h3>
          <ul className="rows effects">
            {group.effects.map((effect) => (
              <li key={effect.id} data-guidance-id={effect.id}>
                <details>
                  <EffectSummary effect={effect} per={per} texts={texts} />
                  <EffectDetails
                    effect={effect}
                    flag={flagFor(redFlags, effect.escalation?.id)}
                    texts={texts}
                  />
                </details>
                <Sentences sentences={effect.sentences} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
