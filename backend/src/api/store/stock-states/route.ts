import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  readStockStates,
  stockFields,
  type StockedVariant,
} from "../../../workflows/change-signal/read/stock-states"
import { findVisibleProducts } from "../visible-products/find-visible-products"
import type { ProductIdsQuery } from "../visible-products/product-ids"

interface ProductWithVariants {
  id: string
  variants: StockedVariant[]
}

/** Answers the stock state of every variant of the products asked for. */
export async function GET(
  req: MedusaStoreRequest<unknown, ProductIdsQuery>,
  res: MedusaResponse,
): Promise<void> {
  const products = await findVisibleProducts<ProductWithVariants>(
    req,
    req.validatedQuery.product_id,
    [...stockFields],
  )
  const [salesChannel = ""] = req.publishable_key_context.sales_channel_ids
  res.json({
    stock_states: await readStockStates(
      req.scope.resolve(ContainerRegistrationKeys.QUERY),
      products.flatMap((product) => product.variants),
      salesChannel,
    ),
  })
}
