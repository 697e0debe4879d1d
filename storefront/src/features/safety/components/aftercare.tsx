import { describeVariation, type ResolvedAftercareStep } from "@finegauge/safety-content"
import type { Messages } from "@/messages"
import { periods } from "../grouping"
import { Evidence } from "./evidence"
import { Sentences } from "./sentences"

type Texts = Messages["guidance"]["aftercare"]

function Step({ step, texts }: { step: ResolvedAftercareStep; texts: Texts }) {
  return (
    <li data-guidance-id={step.id}>
      <details>
        <summary>
          <h4>
            <span className={`step-action step-${step.action}`}>{texts[step.action]}</span>{" "}
            {step.title}
          </h4>
          <span>{step.text}</span>
        </summary>
        <div>
          <p>{step.reason}</p>
          {step.variation ? <p>{describeVariation(step.variation)}</p> : null}
          <Evidence of={step} />
        </div>
      </details>
      <Sentences sentences={step.sentences} />
    </li>
  )
}

/** Aftercare along time: what to do, avoid and ask about, by the stretch for which it holds. */
export function Aftercare({
  after,
  texts,
}: {
  after: readonly ResolvedAftercareStep[]
  texts: Texts
}) {
  return (
    <>
      <p>{texts.allOverridable}</p>
      <ol className="timeline">
        {periods(after).map(({ window, steps }) => (
          <li key={window}>
            <h3 className="window">{window}</h3>
            <ul className="rows row-texts">
              {steps.map((step) => (
                <Step key={step.id} step={step} texts={texts} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
