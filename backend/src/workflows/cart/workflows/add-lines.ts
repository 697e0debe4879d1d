import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { checkLinesStep, type LinesToAdd } from "../steps/check-lines"

/** Adds several lines to a cart, all or none. */
export const addLinesWorkflow = createWorkflow("add-lines", (input: LinesToAdd) => {
  const key = transform(input, ({ cart_id }) => cart_id)
  acquireLockStep({ key, timeout: 2, ttl: 30 })
  const items = checkLinesStep(input)
  addToCartWorkflow.runAsStep({
    input: transform({ key, items }, (data) => ({ cart_id: data.key, items: data.items })),
  })
  releaseLockStep({ key })
  return new WorkflowResponse(items)
})
