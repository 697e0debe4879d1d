import type { MarketConfig } from "@/config/markets"
import type { Messages } from "@/messages"
import type { ProductView } from "../view"
import { ProductCard } from "./product-card"

/** The products of a line as cards that can be marked for a comparison, or a sentence when there is none. */
export function ProductCards({
  products,
  market,
  messages,
  wholePage = false,
}: {
  products: readonly ProductView[]
  market: MarketConfig
  messages: Messages
  /** Set where the line has the page for itself: its heading is the page's. */
  wholePage?: boolean
}) {
  if (products.length === 0) return <p>{messages.catalogue.empty}</p>
  return (
    <div className={wholePage ? "cards cards-line" : "cards"}>
      {products.map((product) => (
        <ProductCard
          key={product.id}
          product={product}
          market={market}
          messages={messages}
          {...(wholePage ? { level: 2 as const } : {})}
          comparable
        />
      ))}
    </div>
  )
}
