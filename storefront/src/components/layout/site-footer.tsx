import { legalTextKinds } from "@/config/legal-texts"
import type { MarketConfig } from "@/config/markets"
import type { Messages } from "@/messages"
import { WordmarkSign } from "./wordmark"

/** The sheet's title block: what this shop is, what state its data and its guidance are in. */
export function SiteFooter({
  market,
  messages,
  emergencyNumber,
  guidanceVersion,
}: {
  market: MarketConfig
  messages: Messages
  emergencyNumber: string
  guidanceVersion: string
}) {
  const { footer, shop, navigation } = messages
  const cells = [
    [footer.guidanceStatus, `${guidanceVersion} · ${footer.guidanceDraft}`],
    [footer.emergency, emergencyNumber],
    [footer.data, footer.dataSample],
    [footer.units, market.units === "inch" ? footer.unitsInch : footer.unitsMetric],
  ] as const
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <div>
          <p className="wordmark">
            <WordmarkSign />
            {shop.name}
          </p>
          <p>{footer.purpose}</p>
          <p className="no-print">
            <a href={`/${market.locale}/catalogue`}>{navigation.catalogue}</a>
            {" · "}
            <a href={`/${market.locale}/guidance`}>{navigation.guidance}</a>
            {" · "}
            <a href={`/${market.locale}/quick-order`}>{messages.quickOrder.title}</a>
          </p>
          <ul className="footer-legal no-print">
            {legalTextKinds.map((kind) => (
              <li key={kind}>
                <a href={`/${market.locale}/legal/${kind}`}>{messages.legal.titles[kind]}</a>
              </li>
            ))}
          </ul>
        </div>
        <dl className="title-block">
          {cells.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </footer>
  )
}
