import { listTopics } from "@finegauge/safety-content"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkTopics } from "../../../modules/guidance"

/** Refuses topic ids that the content package of this build does not know. */
export const checkTopicsStep = createStep(
  "check-topics",
  ({ topic_ids }: { topic_ids: string[] }) => {
    const known = listTopics().map((topic) => topic.id)
    const check = checkTopics(topic_ids, known)
    if (!check.ok) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `There is no guidance topic "${check.topicId}". Use one of: ${check.known.join(", ")}.`,
      )
    }
    return new StepResponse(check.topicIds)
  },
)
