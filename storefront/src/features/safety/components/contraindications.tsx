import {
  contraindicationClassLabels,
  type ResolvedContraindication,
} from "@finegauge/safety-content"
import type { Messages } from "@/messages"
import { contraindicationGroups } from "../grouping"
import { type Depth, Evidence } from "./evidence"
import { Row } from "./row"

type Texts = Messages["guidance"]["contraindications"]

function Entry({
  entry,
  depth,
  texts,
}: {
  entry: ResolvedContraindication
  depth: Depth
  texts: Texts
}) {
  return (
    <Row
      id={entry.id}
      depth={depth}
      className={`class-${entry.class}`}
      sentences={entry.sentences}
      line={
        <>
          <h3>{entry.condition}</h3>
          <span className="row-mark">{contraindicationClassLabels[entry.class]}</span>
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
      {depth === "full" ? <Evidence of={entry} /> : null}
    </Row>
  )
}

/** Reasons not to treat, to wait or to ask first, strictest first. */
export function Contraindications({
  all,
  depth,
  texts,
}: {
  all: readonly ResolvedContraindication[]
  depth: Depth
  texts: Texts
}) {
  return (
    <>
      <p>{texts.proposed}</p>
      <ul className="rows">
        {contraindicationGroups(all).flatMap(({ entries }) =>
          entries.map((entry) => (
            <Entry key={entry.id} entry={entry} depth={depth} texts={texts} />
          )),
        )}
      </ul>
    </>
  )
}
