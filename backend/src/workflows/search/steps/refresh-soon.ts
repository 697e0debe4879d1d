import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_SEARCH_MODULE } from "../../../modules/product-search"
import type { ProductSearchModuleService } from "../../../modules/product-search/service"
import { refreshSearchIndexWorkflow } from "../workflows/refresh-search-index"

/** Queues products for the index and returns at once. No compensation: an index read once more says the same. */
export const refreshSoonStep = createStep(
  "refresh-soon",
  ({ handles }: { handles: string[] }, { container }) => {
    const service = container.resolve<ProductSearchModuleService>(PRODUCT_SEARCH_MODULE)
    const shop: MedusaContainer = container
    service.refreshSoon(handles, (batch) =>
      refreshSearchIndexWorkflow(shop).run({ input: { handles: batch } }),
    )
    return new StepResponse(handles.length)
  },
)
