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
    <li data-guidance-id={entry.id}>
      <h4>{entry.condition}</h4>
      <p>
        <b>{texts.actions[entry.action]}.</b>{" "}
        {entry.until ? `${texts.until}: ${entry.until} ` : null}
        {entry.reason}
      </p>
      {entry.screeningQuestion ? (
        <p className="question">
          {texts.ask}: <q>{entry.screeningQuestion}</q>
        </p>
      ) : null}
      <Sentences sentences={entry.sentences} />
      <Evidence level={entry.evidenceLevel} sources={entry.sources} note={entry.evidenceNote} />
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
      {contraindicationGroups(all).map((group) => (
        <div key={group.class}>
          <h3>{contraindicationClassLabels[group.class]}</h3>
          <ul className={`entries entries-${group.class}`}>
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} texts={texts} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
