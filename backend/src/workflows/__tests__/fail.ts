import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

/** Stands after the step under test and fails on demand, so that its compensation runs. */
export const failStep = createStep("fail", ({ fail }: { fail: boolean }) => {
  if (fail) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a later step failed")
})
