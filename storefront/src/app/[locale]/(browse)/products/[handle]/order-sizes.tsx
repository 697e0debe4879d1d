import { StaticPart } from "@/components/layout/static-part"
import type { MarketConfig } from "@/config/markets"
import { AddSeveral } from "@/features/cart/components/add-several"
import { SizesTable, type TypedQuantity } from "@/features/catalog/components/sizes-table"
import type { ProductView } from "@/features/catalog/view"
import type { Messages } from "@/messages"

/** All sizes in a form that puts any number of them into the cart together. Composes browsing and buying. */
export function OrderSizes({
  product,
  market,
  messages,
  shownGuidance,
  typed = new Map(),
}: {
  product: ProductView
  market: MarketConfig
  messages: Messages
  /** Guidance that the page shows, as the backend names it; undefined where none applies. */
  shownGuidance: string | undefined
  /** What was typed before, by id of the variant. */
  typed?: ReadonlyMap<string, TypedQuantity>
}) {
  const { add, addOne, addMany, adding, added, addedOne, view, failed } = messages.choosing.sizes
  const pieces = [...typed.values()].map(({ quantity }) => Number(quantity))
  return (
    <AddSeveral
      locale={market.locale}
      handle={product.handle}
      shownGuidance={shownGuidance}
      typed={pieces.reduce((sum, one) => sum + (Number.isInteger(one) ? one : 0), 0)}
      texts={{ add, addOne, addMany, adding, added, addedOne, view, failed }}
    >
      <StaticPart>
        <SizesTable product={product} market={market} messages={messages} typed={typed} />
      </StaticPart>
    </AddSeveral>
  )
}
