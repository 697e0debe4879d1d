import { describeVariation, type ResolvedAftercareStep } from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { periods } from "../grouping"
import { type Depth, Evidence } from "./evidence"
import { Row } from "./row"

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

/** Aftercare along time: what to do, avoid and ask about, by the stretch for which it holds. */
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
  return (
    <>
      <p>{texts.allOverridable}</p>
      <ol className="timeline">
        {periods(after, language).map(({ window, steps }) => (
          <li key={window}>
            <h3 className="window">{window}</h3>
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
