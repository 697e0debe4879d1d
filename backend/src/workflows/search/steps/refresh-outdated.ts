import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_SEARCH_MODULE } from "../../../modules/product-search"
import type { ProductSearchModuleService } from "../../../modules/product-search/service"
import { refreshSearchIndexWorkflow } from "../workflows/refresh-search-index"

/** Products that are read, and replaced in one transaction, at once. */
const BATCH = 100

/** Brings products up to date batch by batch, and the word list after them. No compensation, see refresh-products. */
export const refreshOutdatedStep = createStep(
  "refresh-outdated",
  async ({ handles }: { handles: string[] }, { container }) => {
    for (let at = 0; at < handles.length; at += BATCH) {
      await refreshSearchIndexWorkflow(container).run({
        input: { handles: handles.slice(at, at + BATCH) },
      })
    }
    if (handles.length > 0) {
      await container.resolve<ProductSearchModuleService>(PRODUCT_SEARCH_MODULE).forgetStaleWords()
    }
    return new StepResponse(handles.length)
  },
)
