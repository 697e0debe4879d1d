import { Notice } from "@/components/ui/notice"
import { FoundProduct } from "@/features/catalog/components/found-product"
import { productsById } from "@/features/catalog/queries"
import type { Hit } from "@/features/product-search/schema"
import type { MarketConfig } from "@/config/markets"
import type { Messages } from "@/messages"

/** Found products in the order of the search, each as it is offered now; one that has left since is left out. */
export async function Hits({
  hits,
  market,
  messages,
}: {
  hits: readonly Hit[]
  market: MarketConfig
  messages: Messages
}) {
  if (hits.length === 0) return null
  const products = await productsById(
    market,
    hits.map(({ product_id: id }) => id),
  ).catch(() => null)
  if (products === null) return <Notice>{messages.productSearch.away}</Notice>
  return (
    <ol className="found-list">
      {hits.flatMap((hit) => {
        const product = products.get(hit.product_id)
        if (!product) return []
        return (
          <li key={product.id}>
            <FoundProduct
              product={product}
              sizes={hit.sizes.map(({ variant_id: id }) => id)}
              sizesCount={hit.sizes_count}
              market={market}
              messages={messages}
            />
          </li>
        )
      })}
    </ol>
  )
}
