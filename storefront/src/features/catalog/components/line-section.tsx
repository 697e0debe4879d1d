import { SectionHeading } from "@/components/ui/heading"
import type { MarketConfig } from "@/config/markets"
import type { Messages } from "@/messages"
import type { Line } from "../queries"
import type { ProductView } from "../view"
import { ProductCards } from "./product-cards"
import { PurposeBesideName } from "./purpose-beside-name"

/** A line with its products as cards that can be marked for comparison; stands inside a `CompareForm`. */
export function LineSection({
  line,
  products,
  market,
  messages,
}: {
  line: Line
  products: readonly ProductView[]
  market: MarketConfig
  messages: Messages
}) {
  return (
    <section className="line-section">
      <SectionHeading id={line.handle} lang="en">
        {line.name}
      </SectionHeading>
      <p lang="en">{line.description}</p>
      <PurposeBesideName products={products} country={market.country} texts={messages.product} />
      <ProductCards products={products} market={market} messages={messages} />
    </section>
  )
}
