import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkSpecification, type SpecificationInput } from "../../../modules/specification"

/** Refuses attributes that the catalogue's schema of their family does not accept. */
export const checkSpecificationStep = createStep(
  "check-specification",
  (input: SpecificationInput) => {
    const check = checkSpecification(input)
    if (!check.ok) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The specification does not fit its family: ${check.problems.join("; ")}.`,
      )
    }
    return new StepResponse(check.specification)
  },
)
