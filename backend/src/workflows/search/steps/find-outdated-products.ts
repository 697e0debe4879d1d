import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_SEARCH_MODULE } from "../../../modules/product-search"
import type { ProductSearchModuleService } from "../../../modules/product-search/service"
import { readStamps } from "../read/stamps"

/** Finds the handles of products of which the index says another thing than the shop; it writes nothing. */
export const findOutdatedProductsStep = createStep(
  "find-outdated-products",
  async (_input: unknown, { container }) => {
    const service = container.resolve<ProductSearchModuleService>(PRODUCT_SEARCH_MODULE)
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const [stamped, known] = await Promise.all([readStamps(db), service.known()])
    const now = new Map(stamped.map(({ productId, stamp }) => [productId, stamp]))
    const then = new Map(known.map(({ productId, stamp }) => [productId, stamp]))
    const outdated = [
      ...stamped.filter(({ productId, stamp }) => then.get(productId) !== stamp),
      ...known.filter(({ productId }) => !now.has(productId)),
    ]
    return new StepResponse([...new Set(outdated.map(({ handle }) => handle))])
  },
)
