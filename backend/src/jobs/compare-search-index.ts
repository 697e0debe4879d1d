import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCT_SEARCH_MODULE } from "../modules/product-search"
import type { ProductSearchModuleService } from "../modules/product-search/service"
import { compareSearchIndexWorkflow } from "../workflows/search/workflows/compare-search-index"

/** Finds what changed without an event: sales channels, lines of many products, price lists that reach their date. */
export default async function compare(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ProductSearchModuleService>(PRODUCT_SEARCH_MODULE)
  await service.oneComparison(() => compareSearchIndexWorkflow(container).run())
}

export const config = { name: "compare-search-index", schedule: "*/15 * * * * *" }
