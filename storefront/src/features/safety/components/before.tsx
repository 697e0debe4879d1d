import {
  describeVariation,
  describeWindowBefore,
  type ResolvedAdviceBefore,
} from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { type Depth, Evidence } from "./evidence"
import { Row } from "./row"

function Advices({
  advice,
  depth,
  language,
}: {
  advice: readonly ResolvedAdviceBefore[]
  depth: Depth
  language: Language
}) {
  return (
    <ul className="rows row-texts">
      {advice.map((entry) => (
        <Row
          key={entry.id}
          entry={entry}
          depth={depth}
          language={language}
          line={
            <>
              <h4>
                {entry.title} <small>{describeWindowBefore(entry.window, language)}</small>
              </h4>
              <span>
                {entry.text} {entry.caution ? <b>{entry.caution}</b> : null}
              </span>
            </>
          }
        >
          {depth === "full" ? (
            <>
              {entry.variation ? <p>{describeVariation(entry.variation, language)}</p> : null}
              <Evidence of={entry} language={language} />
            </>
          ) : null}
        </Row>
      ))}
    </ul>
  )
}

/** What each piece of advice is for, in the order of a reader's questions. */
const purposes = ["lower-risk", "ask", "prepare"] as const

/** How to lower the risk, what to ask and how to prepare; what it rests on is what a line opens to. */
export function Before({
  advice,
  depth,
  language,
  texts,
}: {
  advice: readonly ResolvedAdviceBefore[]
  depth: Depth
  language: Language
  texts: Messages["guidance"]["before"]
}) {
  return purposes
    .map((purpose) => ({ purpose, own: advice.filter((entry) => entry.purpose === purpose) }))
    .filter(({ own }) => own.length > 0)
    .map(({ purpose, own }) => (
      <div key={purpose}>
        <h3>{texts[purpose]}</h3>
        <Advices advice={own} depth={depth} language={language} />
      </div>
    ))
}
