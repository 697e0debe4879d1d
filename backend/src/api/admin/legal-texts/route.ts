import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEGAL_TEXT_MODULE } from "../../../modules/legal-text"
import type { LegalTextModuleService } from "../../../modules/legal-text/service"
import { publishLegalTextWorkflow } from "../../../workflows/legal-text/workflows/publish-legal-text"
import type { AdminPublishLegalText } from "./validators"

/** Answers the current version of every legal text: `{ legal_texts: [{ id, kind, locale, version, body, sample, … }] }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LegalTextModuleService>(LEGAL_TEXT_MODULE)
  res.json({ legal_texts: await service.allCurrent() })
}

/** Publishes a text as the next version of its kind and market; the same text once more publishes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminPublishLegalText>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await publishLegalTextWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ legal_text: result.text, added: result.added })
}
