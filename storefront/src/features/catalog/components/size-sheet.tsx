import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { variantRows, wholeSpecification } from "../specification-view"
import type { ProductView, VariantView } from "../view"
import { AttributeValue } from "./attribute-value"
import { Drawing } from "./drawing"

/** The drawing of one size with its title block: the measurements that are this size's own. */
export function SizeSheet({
  product,
  variant,
  market,
  texts,
  shown,
}: {
  product: ProductView
  variant: VariantView
  market: MarketConfig
  texts: Messages["product"]
  /** True for the size that the page opens with. */
  shown: boolean
}) {
  const specification = wholeSpecification(product, variant)
  return (
    <figure className="size-sheet" data-variant={variant.id} hidden={!shown}>
      {specification ? (
        <Drawing
          specification={specification}
          market={market}
          title={fill(texts.drawingOf, { title: product.title, variant: variant.title })}
          detail="full"
        />
      ) : null}
      <figcaption>
        <dl className="title-block">
          <div>
            <dt>{texts.reference}</dt>
            <dd>{variant.sku}</dd>
          </div>
          {variantRows(product, variant, market).map((row) => (
            <div key={row.key}>
              <dt>{row.label}</dt>
              <dd>
                <AttributeValue row={row} />
              </dd>
            </div>
          ))}
        </dl>
        <small>{texts.scaleNote}</small>
      </figcaption>
    </figure>
  )
}
