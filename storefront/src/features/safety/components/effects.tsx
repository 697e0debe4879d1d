import {
  attributionLabels,
  describeDuration,
  describeEstimate,
  describeOnset,
  type Denominator,
  type ResolvedEffect,
  type ResolvedGuidance,
  type ResolvedRedFlag,
} from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { effectGroups, flagFor, frequencyPer, sharedDenominator } from "../grouping"
import { Evidence } from "./evidence"
import { FrequencyScale } from "./frequency-scale"
import { Sentences } from "./sentences"

type Texts = Messages["guidance"]["effects"]

function Figures({ effect, texts }: { effect: ResolvedEffect; texts: Texts }) {
  if (effect.estimates.length === 0) return <p className="evidence">{texts.noFigures}</p>
  return (
    <details>
      <summary>{texts.figures}</summary>
      <ul>
        {effect.estimates.map((estimate) => (
          <li key={`${estimate.sourceId} ${describeEstimate(estimate)}`}>
            <a href={`#source-${estimate.sourceId}`}>{describeEstimate(estimate)}</a>
            {estimate.note ? `. ${estimate.note}` : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function EffectEntry({
  effect,
  flag,
  per,
  texts,
}: {
  effect: ResolvedEffect
  /** The sign to follow when it gets worse. */
  flag: ResolvedRedFlag | undefined
  per: Denominator
  texts: Texts
}) {
  const frequency = frequencyPer(effect, per)
  return (
    <article className="effect" data-guidance-id={effect.id}>
      <header>
        <h4>{effect.plainName}</h4>
        <p className={`effect-kind effect-${effect.seriousness}`}>
          {effect.seriousness === "serious"
            ? texts.serious
            : effect.expected
              ? texts.expected
              : texts.mild}
        </p>
        <p className="effect-frequency figure">{frequency.text}</p>
        <FrequencyScale low={frequency.low} high={frequency.high} />
      </header>
      <div>
        <p>{effect.description}</p>
        <dl className="effect-facts">
          <div>
            <dt>{texts.starts}</dt>
            <dd>{describeOnset(effect.onset)}</dd>
          </div>
          <div>
            <dt>{texts.lasts}</dt>
            <dd>{describeDuration(effect.duration)}</dd>
          </div>
          <div>
            <dt>{texts.comesFrom}</dt>
            <dd>{effect.attribution.map((part) => attributionLabels[part]).join("; ")}</dd>
          </div>
        </dl>
        <p>
          <b>{texts.whatToDo}:</b> {effect.whatToDo}
        </p>
        {flag ? (
          <p>
            <a href={`#flag-${flag.id}`}>{fill(texts.escalate, { title: flag.title })}</a>
          </p>
        ) : null}
        <Sentences sentences={effect.sentences} />
        <Figures effect={effect} texts={texts} />
        <Evidence
          level={effect.evidenceLevel}
          sources={effect.sources}
          note={effect.evidenceNote}
        />
      </div>
    </article>
  )
}

/** Side effects by when they show themselves, each with how often, how long, where from and what to do. */
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
          {group.effects.map((effect) => (
            <EffectEntry
              key={effect.id}
              effect={effect}
              flag={flagFor(redFlags, effect.escalation?.id)}
              per={per}
              texts={texts}
            />
          ))}
        </div>
      ))}
    </>
  )
}
