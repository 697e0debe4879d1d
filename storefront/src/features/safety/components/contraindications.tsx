import { labelsIn, type ResolvedContraindication } from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { contraindicationGroups } from "../grouping"
import { type Depth, Evidence } from "./evidence"
import { Row } from "./row"

type Texts = Messages["guidance"]["contraindications"]

function Entry({
  entry,
  depth,
  language,
  texts,
}: {
  entry: ResolvedContraindication
  depth: Depth
  language: Language
  texts: Texts
}) {
  return (
    <Row
      entry={entry}
      depth={depth}
      language={language}
      className={`class-${entry.class}`}
      line={
        <>
          <h3>{entry.condition}</h3>
          <span className="row-mark">
            {labelsIn(language).contraindicationClasses[entry.class]}
          </span>
        </>
      }
    >
      <p>
        <b>{texts.actions[entry.action]}.</b>{" "}
        {entry.until ? `${texts.until}: ${entry.until} ` : null}
        {entry.reason}
      </p>
      {depth === "full" && entry.screeningQuestion ? (
        <p>
          {texts.ask}: <q>{entry.screeningQuestion}</q>
        </p>
      ) : null}
      {depth === "full" ? <Evidence of={entry} language={language} /> : null}
    </Row>
  )
}

/** Reasons not to treat, to wait or to ask first, strictest first. */
export function Contraindications({
  all,
  depth,
  language,
  texts,
}: {
  all: readonly ResolvedContraindication[]
  depth: Depth
  language: Language
  texts: Texts
}) {
  return (
    <>
      <p>{texts.proposed}</p>
      <ul className="rows">
        {contraindicationGroups(all).flatMap(({ entries }) =>
          entries.map((entry) => (
            <Entry key={entry.id} entry={entry} depth={depth} language={language} texts={texts} />
          )),
        )}
      </ul>
    </>
  )
}
