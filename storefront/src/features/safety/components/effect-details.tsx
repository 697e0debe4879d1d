import {
  attributionLabels,
  describeDuration,
  describeEstimate,
  describeOnset,
  type ResolvedEffect,
  type ResolvedRedFlag,
} from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { type Depth, Evidence } from "./evidence"

type Texts = Messages["guidance"]["effects"]

function Figures({ effect, texts }: { effect: ResolvedEffect; texts: Texts }) {
  if (effect.estimates.length === 0) return null
  return (
    <>
      <p className="evidence">{texts.figures}:</p>
      <ul className="evidence">
        {effect.estimates.map((estimate) => (
          <li key={`${estimate.sourceId} ${describeEstimate(estimate)}`}>
            <a href={`#s-${estimate.sourceId}`}>{describeEstimate(estimate)}</a>
            {estimate.note ? `. ${estimate.note}` : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Sources that stand behind no figure: those that do are named with it. */
const besides = ({ sources, estimates }: ResolvedEffect) =>
  sources.filter(({ id }) => estimates.every(({ sourceId }) => sourceId !== id))

/** What an effect's line opens to. */
export function EffectDetails({
  effect,
  flag,
  depth,
  texts,
}: {
  effect: ResolvedEffect
  /** The sign to follow when it gets worse. */
  flag: ResolvedRedFlag | undefined
  depth: Depth
  texts: Texts
}) {
  const { onset, duration } = effect
  const facts = [
    ...(effect.expected ? [[texts.kind, texts.expected]] : []),
    ...(onset ? [[texts.starts, describeOnset(onset)]] : []),
    [texts.lasts, describeDuration(duration)],
    [texts.comesFrom, effect.attribution.map((part) => attributionLabels[part]).join("; ")],
  ]
  return (
    <>
      <p>{effect.description}</p>
      <p>
        <b>{texts.whatToDo}:</b> {effect.whatToDo}
      </p>
      {flag ? (
        <p>
          <a href={`#flag-${flag.id}`}>{fill(texts.escalate, { title: flag.title })}</a>
        </p>
      ) : null}
      <p className="effect-facts">
        {facts.map(([label, value]) => (
          <span key={label}>
            {label} <b>{value}</b>
          </span>
        ))}
      </p>
      <Figures effect={effect} texts={texts} />
      {depth === "full" ? <Evidence of={{ ...effect, sources: besides(effect) }} /> : null}
    </>
  )
}
