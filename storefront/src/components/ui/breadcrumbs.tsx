/** The way back up; the last crumb is the page itself and no link. `lang` where a name is not in the page's language. */
export function Breadcrumbs({
  label,
  crumbs,
}: {
  label: string
  crumbs: readonly { name: string; href?: string | undefined; lang?: string | undefined }[]
}) {
  return (
    <nav aria-label={label} className="crumbs">
      <ol>
        {crumbs.map(({ name, href, lang }) => (
          <li key={name} lang={lang}>
            {href ? <a href={href}>{name}</a> : <span aria-current="page">{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
