import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { findVisibleProducts } from "../visible-products/find-visible-products"
import type { ProductIdsQuery } from "../visible-products/product-ids"

interface SpecifiedProduct {
  id: string
  variants: {
    id: string
    sku: string | null
    variant_rank: number | null
    variant_specification?: { attributes: Record<string, unknown> } | null
  }[]
  product_specification?: {
    family: string
    sample: boolean
    attributes: Record<string, unknown>
    parties: Record<string, unknown> | null
  } | null
}

const inOrder = (variants: SpecifiedProduct["variants"]): SpecifiedProduct["variants"] =>
  [...variants].sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))

/** Answers the technical attributes of the products asked for; one without a specification is left out. */
export async function GET(
  req: MedusaStoreRequest<unknown, ProductIdsQuery>,
  res: MedusaResponse,
): Promise<void> {
  const products = await findVisibleProducts<SpecifiedProduct>(req, req.validatedQuery.product_id, [
    "product_specification.*",
    "variants.id",
    "variants.sku",
    "variants.variant_rank",
    "variants.variant_specification.attributes",
  ])
  res.json({
    specifications: products.flatMap(({ id, product_specification: own, variants }) =>
      own
        ? [
            {
              product_id: id,
              family: own.family,
              sample: own.sample,
              attributes: own.attributes,
              parties: own.parties,
              variants: inOrder(variants).flatMap(
                ({ id: variantId, sku, variant_specification: its }) =>
                  its ? [{ variant_id: variantId, sku, attributes: its.attributes }] : [],
              ),
            },
          ]
        : [],
    ),
  })
}
