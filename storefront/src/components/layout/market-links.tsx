"use client"

import { usePathname } from "next/navigation"

type Props = {
  /** Locale of the page that is shown. */
  current: string
  markets: readonly { locale: string; name: string; currency: string }[]
}

/**
 * Links to the same page in the other markets. A client component only because the layout does not
 * know the path; the links are in the static HTML and work without JavaScript.
 */
export function MarketLinks({ current, markets }: Props) {
  const rest = usePathname().split("/").slice(2).join("/")
  return (
    <ul>
      {markets.map(({ locale, name, currency }) => (
        <li key={locale}>
          <a
            href={rest ? `/${locale}/${rest}` : `/${locale}`}
            aria-current={locale === current ? "true" : undefined}
          >
            {name} <span className="figure">{currency}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
