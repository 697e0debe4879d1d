import type { Edition } from "../edition"

/** What belongs to recovery: first what has a length, then what has none that is known. */
export function LeafletNormal({ edition }: { edition: Edition }) {
  const { content, texts } = edition
  const effects = content.normal
  if (effects.length === 0) return null
  const known = effects.filter(({ lasts }) => lasts !== null)
  const unknown = effects.filter(({ lasts }) => lasts === null)
  return (
    <section>
      <h3>{texts.sheet.normal}</h3>
      {known.length > 0 ? (
        <ul className="leaflet-signs">
          {known.map(({ name, lasts }) => (
            <li key={name}>
              {name}: {lasts}
            </li>
          ))}
        </ul>
      ) : null}
      {unknown.length > 0 ? (
        <p>
          {texts.sheet.unknownLength}: {unknown.map(({ name }) => name).join(", ")}.
        </p>
      ) : null}
    </section>
  )
}
