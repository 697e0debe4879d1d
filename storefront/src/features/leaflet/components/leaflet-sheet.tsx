import { fill } from "@/lib/format/fill"
import type { LeafletSign } from "../content"
import type { DateWords, Edition, Filled, VersionCode } from "../edition"
import { LeafletDays } from "./leaflet-days"
import { LeafletNormal } from "./leaflet-normal"

type Props = { edition: Edition; filled: Filled; dates: DateWords; code: VersionCode }

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div className="leaflet-line">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Signs one after the other; a sign that matters from a day on names the day. */
function Signs({ signs, dates }: { signs: LeafletSign[]; dates: DateWords }) {
  return (
    <ul className="leaflet-signs">
      {signs.map(({ text, applies }) => (
        <li key={text}>
          {text}
          {applies ? <> ({dates(applies) ?? applies.words})</> : null}
        </li>
      ))}
    </ul>
  )
}

function Alarms({ edition, dates }: Pick<Props, "edition" | "dates">) {
  const { content, texts } = edition
  const { sheet } = texts
  const number = content.emergencyNumber
  return (
    <>
      <section className="leaflet-emergency">
        <h3>{number ? fill(sheet.emergency, { number }) : sheet.emergencyNoNumber}</h3>
        <p>{sheet.anyOf} </p>
        <Signs signs={content.emergency} dates={dates} />
      </section>
      <section className="leaflet-urgent">
        <h3>{sheet.urgent}</h3>
        <Signs signs={content.urgent} dates={dates} />
      </section>
    </>
  )
}

function Origin({ edition, code }: Pick<Props, "edition" | "code">) {
  const { content, texts } = edition
  const { sheet } = texts
  return (
    <div className="leaflet-origin">
      <div>
        <p>
          {content.draft ? <b>{sheet.draft}. </b> : null}
          {fill(sheet.version, {
            package: content.packageVersion,
            topic: `${content.topicId} ${content.topicVersion}`,
          })}
          . {sheet.hash} <code>{content.hash}</code>
        </p>
        <p>
          {sheet.scan} <span className="leaflet-address">{code.address}</span>
        </p>
      </div>
      <svg
        className="leaflet-code"
        viewBox={`0 0 ${code.side} ${code.side}`}
        role="img"
        aria-label={code.address}
        shapeRendering="crispEdges"
      >
        <path d={code.path} stroke="#000" strokeWidth="1" fill="none" />
      </svg>
    </div>
  )
}

/** The page that is handed out: A4, black on white, emergency first. Without dates it shows lengths of time and lines. */
export function LeafletSheet({ edition, filled, dates, code }: Props) {
  const { content, texts, language } = edition
  const { sheet } = texts
  return (
    <article className="leaflet-sheet" lang={language} aria-label={texts.preview}>
      <header>
        <h2>
          {sheet.heading}: {content.title}
        </h2>
        {content.draft ? <p className="leaflet-draft">{sheet.draft}</p> : null}
      </header>
      <Alarms edition={edition} dates={dates} />
      <dl className="leaflet-lines">
        <Line label={sheet.treated} value={filled.treated} />
        <Line label={sheet.area} value={filled.area} />
        <Line label={sheet.lots} value={filled.lots} />
      </dl>
      <LeafletNormal edition={edition} />
      <LeafletDays edition={edition} dates={dates} />
      <section>
        <h3>{sheet.contact}</h3>
        <Signs signs={content.contact} dates={dates} />
      </section>
      <p className="leaflet-rules">{content.sentences.join(" ")}</p>
      <dl className="leaflet-card">
        <Line label={sheet.contactCard} value={filled.phone} />
        <Line label={texts.form.clinic} value={filled.clinic} />
      </dl>
      <Origin edition={edition} code={code} />
    </article>
  )
}
