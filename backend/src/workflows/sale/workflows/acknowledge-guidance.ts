import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { checkAcknowledgementStep, type Acknowledgement } from "../steps/check-acknowledgement"
import { recordGuidanceStep } from "../steps/record-guidance"

/** Records that a buyer has seen and accepted the guidance that now holds for lines of a cart. */
export const acknowledgeGuidanceWorkflow = createWorkflow(
  "acknowledge-guidance",
  (input: Acknowledgement) => {
    const key = transform(input, ({ cart_id }) => cart_id)
    acquireLockStep({ key, timeout: 2, ttl: 10 })
    const accepted = checkAcknowledgementStep(input)
    const toRecord = transform({ accepted }, (data) => ({ lines: data.accepted }))
    const recorded = recordGuidanceStep(toRecord)
    releaseLockStep({ key })
    return new WorkflowResponse(recorded)
  },
)
