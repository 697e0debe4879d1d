import type { Metadata } from "next"
import { WordmarkSign } from "@/components/layout/wordmark"
import { markets } from "@/config/markets"
import { getMessages } from "@/messages"
import { fontClassName } from "@/styles/fonts"
import "@/styles/index.css"

export const metadata: Metadata = { title: "Finegauge", robots: { index: false } }

/** An address outside every market: no market is known here, so the page offers all of them. */
export default function GlobalNotFound() {
  const messages = getMessages("en-gb")
  return (
    <html lang="en" className={fontClassName}>
      <body>
        <header className="site-header">
          <div className="site-header-row">
            <a href="/" className="wordmark">
              <WordmarkSign />
              {messages.shop.name}
            </a>
          </div>
        </header>
        <main id="content">
          <p className="figure">404</p>
          <h1>{messages.notFound.title}</h1>
          <p className="lede">{messages.notFound.text}</p>
          <h2>{messages.navigation.chooseMarket}</h2>
          <ul>
            {markets.map(({ locale, name }) => (
              <li key={locale}>
                <a href={`/${locale}`}>{name}</a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
