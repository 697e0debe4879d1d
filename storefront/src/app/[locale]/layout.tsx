import type { Metadata, Viewport } from "next"
import { jurisdictions, packageInfo } from "@finegauge/safety-content"
import type { ReactNode } from "react"
import { SiteFooter } from "@/components/layout/site-footer"
import { SiteHeader } from "@/components/layout/site-header"
import { defaultMarket, findMarket } from "@/config/markets"
import { getMessages, textLanguage } from "@/messages"
import { fontClassName } from "@/styles/fonts"
import "@/styles/index.css"

export const viewport: Viewport = { themeColor: "#ffffff" }

export const metadata: Metadata = {
  title: { template: "%s · Finegauge", default: "Finegauge" },
  formatDetection: { telephone: false, email: false, address: false },
}

/** The sheet on which every page of a market is drawn. An unknown market is answered by its page with 404. */
export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const market = findMarket((await params).locale) ?? defaultMarket
  const messages = getMessages(market.locale)
  return (
    <html lang={textLanguage(market)} className={fontClassName}>
      <body>
        <a href="#content" className="skip">
          {messages.shop.skip}
        </a>
        <SiteHeader market={market} messages={messages} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter
          market={market}
          messages={messages}
          emergencyNumber={
            jurisdictions[market.country]?.emergency?.number ?? messages.footer.emergencyUnknown
          }
          guidanceVersion={packageInfo.version}
        />
      </body>
    </html>
  )
}
