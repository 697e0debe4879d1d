import { Notice } from "./notice"

/** All errors of a form on top of it, each a link to its field. Renders nothing without errors. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string
  /** Field name → error sentence; the order is the order of the list. */
  errors: Readonly<Record<string, string | undefined>>
}) {
  const shown = Object.entries(errors).filter(([, message]) => message)
  if (shown.length === 0) return null
  return (
    <Notice tone="error" title={title} live>
      <ul>
        {shown.map(([name, message]) => (
          <li key={name}>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
