import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils"
import { findVisibleProducts } from "../visible-products/find-visible-products"
import type { ProductIdsQuery } from "../visible-products/product-ids"
import { stockStateOf } from "./stock-state"

interface ProductWithVariants {
  id: string
  variants: { id: string; manage_inventory: boolean; allow_backorder: boolean }[]
}

/** Answers the stock state of every variant of the products asked for. */
export async function GET(
  req: MedusaStoreRequest<unknown, ProductIdsQuery>,
  res: MedusaResponse,
): Promise<void> {
  const products = await findVisibleProducts<ProductWithVariants>(
    req,
    req.validatedQuery.product_id,
    ["variants.id", "variants.manage_inventory", "variants.allow_backorder"],
  )
  const variants = products.flatMap((product) => product.variants)
  const [salesChannel = ""] = req.publishable_key_context.sales_channel_ids
  const availability = await getVariantAvailability(
    req.scope.resolve(ContainerRegistrationKeys.QUERY),
    { variant_ids: variants.map(({ id }) => id), sales_channel_id: salesChannel },
  )
  res.json({
    stock_states: variants.map((variant) => ({
      variant_id: variant.id,
      state: stockStateOf({
        managed: variant.manage_inventory,
        backorder: variant.allow_backorder,
        available: availability[variant.id]?.availability ?? null,
      }),
    })),
  })
}
