import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { firstVariant } from "../offer"
import { wholeSpecification } from "../specification-view"
import type { ProductView } from "../view"
import { Drawing } from "./drawing"

/** Drawing units per millimetre of the plate: the longest sample still fits a card's width. */
const PLATE_SCALE = 1.8

/** One product of each device line, all on one scale, so that their sizes can be compared by eye. */
export function Plate({
  products,
  market,
  texts,
}: {
  products: readonly ProductView[]
  market: MarketConfig
  texts: Messages["home"]
}) {
  const entries = products.flatMap((product) => {
    const variant = firstVariant(product.variants)
    const specification = variant && wholeSpecification(product, variant)
    return specification ? [{ product, variant, specification }] : []
  })
  return (
    <figure className="plate">
      <div className="plate-drawings">
        {entries.map(({ product, variant, specification }) => (
          <a key={product.id} href={`/${market.locale}/products/${product.handle}`}>
            <Drawing
              specification={specification}
              market={market}
              title={fill(texts.plateEntry, { title: product.title, variant: variant.title })}
              detail="card"
              pxPerMm={PLATE_SCALE}
            />
            <span className="plate-name" lang="en">
              {product.title} <span className="figure">{variant.title}</span>
            </span>
          </a>
        ))}
      </div>
      <figcaption>{texts.plate}</figcaption>
    </figure>
  )
}
