import {
  describeDuration,
  describeOnset,
  type GlossaryTerm,
  labelsIn,
  type ResolvedEffect,
  type ResolvedRedFlag,
} from "@finegauge/safety-content"
import { fill } from "@/lib/format/fill"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { type Depth, Evidence } from "./evidence"
import { Figures } from "./figures"
import { Explained } from "./words"

type Texts = Messages["guidance"]["effects"]

/** Sources that stand behind no figure: those that do are named with it. */
const besides = ({ sources, estimates }: ResolvedEffect) =>
  sources.filter(({ id }) => estimates.every(({ sourceId }) => sourceId !== id))

/** What an effect's line opens to. */
export function EffectDetails({
  effect,
  flag,
  terms,
  depth,
  language,
  texts,
}: {
  effect: ResolvedEffect
  /** The sign to follow when it gets worse. */
  flag: ResolvedRedFlag | undefined
  terms: readonly GlossaryTerm[]
  depth: Depth
  language: Language
  texts: Texts
}) {
  const { onset, duration } = effect
  const facts = [
    [texts.clinicalName, effect.name],
    ...(effect.expected ? [[texts.kind, texts.expected]] : []),
    ...(onset ? [[texts.starts, describeOnset(onset, language)]] : []),
    [texts.lasts, describeDuration(duration, language)],
    [
      texts.comesFrom,
      effect.attribution.map((part) => labelsIn(language).attribution[part]).join("; "),
    ],
  ]
  return (
    <>
      <p>
        <Explained text={effect.description} terms={terms} />
      </p>
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
      <Figures effect={effect} language={language} texts={texts} />
      {depth === "full" ? (
        <Evidence of={{ ...effect, sources: besides(effect) }} language={language} />
      ) : null}
    </>
  )
}
