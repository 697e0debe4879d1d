import type { MedusaContainer } from "@medusajs/framework/types"
import {
  LEGAL_TEXT_MODULE,
  legalTextKinds,
  type LegalTextInput,
} from "../../../../modules/legal-text"
import type { LegalTextModuleService } from "../../../../modules/legal-text/service"
import { publishLegalTextWorkflow } from "../../../../workflows/legal-text/workflows/publish-legal-text"
import { commonTexts } from "./common"
import { withdrawalTexts } from "./withdrawal"

function textsOf([locale, withdrawal]: [string, string]): LegalTextInput[] {
  const language = locale.startsWith("de") ? "de" : locale.startsWith("fr") ? "fr" : "en"
  const bodies = { ...commonTexts[language], withdrawal }
  return legalTextKinds.map((kind) => ({ kind, locale, body: bodies[kind], sample: true }))
}

/** Publishes the sample texts where the shop has published none of its own. */
export async function ensureLegalTexts(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LegalTextModuleService>(LEGAL_TEXT_MODULE)
  for (const input of Object.entries(withdrawalTexts).flatMap(textsOf)) {
    if ((await service.current(input.kind, input.locale)) !== undefined) continue
    await publishLegalTextWorkflow(container).run({ input })
  }
}
