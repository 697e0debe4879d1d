import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  LEGAL_TEXT_MODULE,
  type LegalTextInput,
  type PublishedLegalText,
} from "../../../modules/legal-text"
import type { LegalTextModuleService } from "../../../modules/legal-text/service"

interface Appended {
  text: PublishedLegalText
  /** False when this very text stood already, and nothing was written. */
  added: boolean
}

async function append(input: LegalTextInput, container: MedusaContainer): Promise<Appended> {
  const service = container.resolve<LegalTextModuleService>(LEGAL_TEXT_MODULE)
  const current = await service.current(input.kind, input.locale)
  if (current?.body === input.body && current.sample === input.sample)
    return { text: current, added: false }
  const version = (current?.version ?? 0) + 1
  return { text: await service.createLegalTexts({ ...input, version }), added: true }
}

/**
 * Appends a version to those of its kind and market; the same text once more is the version that stands already.
 * Takes the new version away again when the workflow fails.
 */
export const appendLegalTextStep = createStep(
  "append-legal-text",
  async (input: LegalTextInput, { container }) => {
    const appended = await append(input, container)
    return new StepResponse(appended, appended.added ? appended.text.id : undefined)
  },
  async (id, { container }) => {
    if (id === undefined) return
    await container.resolve<LegalTextModuleService>(LEGAL_TEXT_MODULE).deleteLegalTexts(id)
  },
)
