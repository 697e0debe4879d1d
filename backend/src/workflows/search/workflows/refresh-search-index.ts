import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refreshProductsStep } from "../steps/refresh-products"

/** Brings the products of the handles up to date in the search index; those that are gone leave it. */
export const refreshSearchIndexWorkflow = createWorkflow(
  "refresh-search-index",
  (input: { handles: string[] }) => new WorkflowResponse(refreshProductsStep(input)),
)
