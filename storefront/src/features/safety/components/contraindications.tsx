import {
  contraindicationClassLabels,
  type ResolvedContraindication,
} from "@finegauge/safety-content"
import type { Messages } from "@/messages"
import { contraindicationGroups } from "../grouping"
import { Evidence } from "./evidence"
import { Sentences } from "./sentences"

type Texts = Messages["guidance"]["contraindications"]

function Entry({ entry, texts }: { entry: ResolvedContraindication; texts: Texts }) {
  return (
    <li data-guidance-id={entry.id} className={`class-${entry.class}`}>
      <details>
        <summary>
          <h3>{entry.condition}</h3>
          <span className="row-mark">{contraindicationClassLabels[entry.class]}</span>
        </summary>
        <div>
          <p>
            <b>{texts.actions[entry.action]}.</b>{" "}
            {entry.until ? `${texts.until}: ${entry.until} ` : null}
            {entry.reason}
          </p>
          {entry.screeningQuestion ? (
            <p>
              {texts.ask}: <q>{entry.screeningQuestion}</q>
            </p>
          ) : null}
          <Evidence of={entry} />
        </div>
      </details>
      <Sentences sentences={entry.sentences} />
    </li>
  )
}

/** Reasons not to treat, to wait or to ask first, strictest first. */
export function Contraindications({
  all,
  texts,
}: {
  all: readonly ResolvedContraindication[]
  texts: Texts
}) {
  return (
    <>
      <p>{texts.proposed}</p>
      <ul className="rows">
        {contraindicationGroups(all).flatMap(({ entries }) =>
          entries.map((entry) => <Entry key={entry.id} entry={entry} texts={texts} />),
        )}
      </ul>
    </>
  )
}
