import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { GUIDANCE_MODULE, type GuidanceNoteInput } from "../../../modules/guidance"
import { findProductStep } from "../../product/steps/find-product"
import { refuseIncompleteStep } from "../../sale/steps/refuse-incomplete"
import { checkTopicsStep } from "../steps/check-topics"
import { saveProductGuidanceStep } from "../steps/save-product-guidance"

/** What an editor decides about the guidance of one product. */
export interface AssignGuidanceInput {
  product_id: string
  /** Topic ids of the content package, in the order of display; none for a product without guidance. */
  topic_ids: string[]
  /** Replaces all notes of the product; left out, they stay. */
  notes?: GuidanceNoteInput[] | undefined
}

/** Gives a product its guidance topics and notes, and announces it as `guidance.assigned`. */
export const assignGuidanceWorkflow = createWorkflow(
  "assign-guidance",
  (input: AssignGuidanceInput) => {
    const topicIds = checkTopicsStep(input)
    const key = transform(input, ({ product_id }) => `assign-guidance:${product_id}`)
    acquireLockStep({ key, timeout: 5, ttl: 30 })
    const product = findProductStep(input)
    const toJudge = transform({ input, topicIds }, (data) => ({
      product_id: data.input.product_id,
      topic_ids: data.topicIds,
    }))
    refuseIncompleteStep(toJudge)
    const toSave = transform({ product, topicIds, input }, (data) => ({
      id: data.product.product_guidance?.id,
      topic_ids: data.topicIds,
      notes: data.input.notes,
    }))
    const saved = saveProductGuidanceStep(toSave)
    when("guidance-is-new", product, (found) => !found.product_guidance).then(() => {
      const link = transform({ product, saved }, (data) => [
        {
          [Modules.PRODUCT]: { product_id: data.product.id },
          [GUIDANCE_MODULE]: { product_guidance_id: data.saved.id },
        },
      ])
      createRemoteLinkStep(link)
    })
    const event = transform(product, ({ id }) => ({ id }))
    emitEventStep({ eventName: "guidance.assigned", data: event })
    releaseLockStep({ key })
    return new WorkflowResponse(saved)
  },
)
