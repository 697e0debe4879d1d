import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { makeDocument, PRODUCT_SEARCH_MODULE } from "../../../modules/product-search"
import type { ProductSearchModuleService } from "../../../modules/product-search/service"
import { readSourceProducts } from "../read/source-products"
import { readStamps } from "../read/stamps"

/**
 * Makes the index say of the products of the handles what is true now. It has no compensation: the index is made from
 * what the shop holds, and can be made again at any time.
 */
export const refreshProductsStep = createStep(
  "refresh-products",
  async ({ handles }: { handles: string[] }, { container }) => {
    const service = container.resolve<ProductSearchModuleService>(PRODUCT_SEARCH_MODULE)
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    // The stamp is read first: what changes in between is found to differ by the next comparison.
    const stamped = await readStamps(db, handles)
    const products = await readSourceProducts(container, stamped)
    const alive = new Set(products.map(({ id }) => id))
    const known = await service.known(handles)
    const gone = known.filter(({ productId }) => !alive.has(productId))
    await service.replace(
      products.map(makeDocument),
      gone.map(({ productId }) => productId),
    )
    return new StepResponse({ refreshed: products.length, removed: gone.length })
  },
)
