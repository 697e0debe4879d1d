import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { readTopics } from "../../../modules/guidance"
import { refuseToPublish } from "../read/refuse"
import { readSaleStates, refusalsOf } from "../read/sale-states"

interface RefuseIncompleteInput {
  product_id: string
  /** Topics that the product is about to have; left out, it keeps its own. */
  topic_ids?: string[]
  /** Specification that the product is about to have; left out, it keeps its own. */
  specification?: {
    family: string
    sample: boolean
    parties: Record<string, unknown> | null
  }
}

/** Refuses a change that would leave a published product without what its sale needs. */
export const refuseIncompleteStep = createStep(
  "refuse-incomplete",
  async (input: RefuseIncompleteInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const state = (await readSaleStates(query, [input.product_id])).get(input.product_id)
    if (state === undefined || !state.published) return
    const refusals = refusalsOf({
      ...state.facts,
      ...input.specification,
      ...(input.topic_ids === undefined ? {} : { topics: readTopics(input.topic_ids) }),
    })
    refuseToPublish([{ title: state.title, refusals }])
  },
)
