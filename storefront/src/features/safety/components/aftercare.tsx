import { describeVariation, type ResolvedAftercareStep } from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { periods } from "../grouping"
import { type Depth, Evidence } from "./evidence"
import { Row } from "./row"
import { StretchBar } from "./stretch-bar"

type Texts = Messages["guidance"]["aftercare"]

function Step({
  step,
  depth,
  language,
  texts,
}: {
  step: ResolvedAftercareStep
  depth: Depth
  language: Language
  texts: Texts
}) {
  return (
    <Row
      entry={step}
      depth={depth}
      language={language}
      line={
        <>
          <h4>
            <span className={`step-action step-${step.action}`}>{texts[step.action]}</span>{" "}
            {step.title}
          </h4>
          <span>{step.text}</span>
        </>
      }
    >
      <p>{step.reason}</p>
      {step.variation ? <p>{describeVariation(step.variation, language)}</p> : null}
      {depth === "full" ? <Evidence of={step} language={language} /> : null}
    </Row>
  )
}

/**
 * Aftercare along a line that starts at the treatment: what to do, avoid and ask about, by the stretch for
 * which it holds. A row of days beside each stretch shows where it lies; its words say so too.
 */
export function Aftercare({
  after,
  depth,
  language,
  texts,
}: {
  after: readonly ResolvedAftercareStep[]
  depth: Depth
  language: Language
  texts: Texts
}) {
  const stretches = periods(after, language)
  const last = stretches.toSorted((a, b) => b.to - a.to)[0]
  return (
    <>
      <p>{texts.allOverridable}</p>
      <ol className="timeline">
        {last ? (
          <li>
            <h3 className="window">{texts.start}</h3>
            <small aria-hidden="true">{fill(texts.scale, { time: last.length })}</small>
          </li>
        ) : null}
        {stretches.map(({ window, from, to, steps }) => (
          <li key={window}>
            <h3 className="window">{window}</h3>
            <StretchBar from={from} to={to} end={last?.to ?? to} />
            <ul className="rows row-texts">
              {steps.map((step) => (
                <Step key={step.id} step={step} depth={depth} language={language} texts={texts} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
