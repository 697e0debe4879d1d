import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findOutdatedProductsStep } from "../steps/find-outdated-products"
import { refreshOutdatedStep } from "../steps/refresh-outdated"

/** Compares the whole search index with the shop and brings up to date what differs; returns how many products did. */
export const compareSearchIndexWorkflow = createWorkflow("compare-search-index", () => {
  const handles = findOutdatedProductsStep()
  return new WorkflowResponse(refreshOutdatedStep({ handles }))
})
