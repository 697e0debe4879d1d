/** The way back up; the last crumb is the page itself and no link. */
export function Breadcrumbs({
  label,
  crumbs,
}: {
  label: string
  crumbs: readonly { name: string; href?: string | undefined }[]
}) {
  return (
    <nav aria-label={label} className="crumbs">
      <ol>
        {crumbs.map(({ name, href }) => (
          <li key={name}>
            {href ? <a href={href}>{name}</a> : <span aria-current="page">{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
