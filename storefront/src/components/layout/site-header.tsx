import { markets, type MarketConfig } from "@/config/markets"
import type { Messages } from "@/messages"
import { CartCount } from "./cart-count"
import { HeaderSearch } from "./header-search"
import { MarketLinks } from "./market-links"
import { WordmarkSign } from "./wordmark"

/** Shop sign, main navigation, cart and market switcher. */
export function SiteHeader({ market, messages }: { market: MarketConfig; messages: Messages }) {
  const { navigation, shop } = messages
  const root = `/${market.locale}`
  return (
    <header className="site-header">
      <p className="sample-strip">{shop.sampleNotice}</p>
      <div className="site-header-row">
        <a href={root} className="wordmark">
          <WordmarkSign />
          {shop.name}
        </a>
        <HeaderSearch address={`${root}/search`} texts={messages.productSearch} />
        <nav className="site-nav" aria-label={navigation.main}>
          <ul>
            <li>
              <a href={`${root}/catalogue`}>{navigation.catalogue}</a>
            </li>
            <li>
              <a href={`${root}/guidance`}>{navigation.guidance}</a>
            </li>
            <li>
              <a href={`${root}/cart`} className="has-count">
                {navigation.cart}
                <CartCount address={`${root}/cart/summary`} label={navigation.cartCount} />
              </a>
            </li>
          </ul>
        </nav>
        <details className="markets">
          <summary>
            <span className="hidden-visually">{navigation.market}: </span>
            {market.country.toUpperCase()}
            <span className="figure">{market.currency.toUpperCase()}</span>
          </summary>
          <MarketLinks
            current={market.locale}
            markets={markets.map(({ locale, name, currency }) => ({
              locale,
              name,
              currency: currency.toUpperCase(),
            }))}
          />
        </details>
      </div>
    </header>
  )
}
