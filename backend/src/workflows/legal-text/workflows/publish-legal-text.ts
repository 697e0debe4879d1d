import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { LegalTextInput } from "../../../modules/legal-text"
import { appendLegalTextStep } from "../steps/append-legal-text"

/** Publishes a legal text as a new version of its kind and market, and announces it as `legal-text.published`. */
export const publishLegalTextWorkflow = createWorkflow(
  "publish-legal-text",
  (input: LegalTextInput) => {
    const key = transform(input, ({ kind, locale }) => `publish-legal-text:${kind}:${locale}`)
    acquireLockStep({ key, timeout: 5, ttl: 30 })
    const appended = appendLegalTextStep(input)
    const event = transform(appended, ({ text }) => ({ id: text.id }))
    emitEventStep({ eventName: "legal-text.published", data: event })
    releaseLockStep({ key })
    return new WorkflowResponse(appended)
  },
)
