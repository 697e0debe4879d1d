import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  LEGAL_TEXT_MODULE,
  legalTextKinds,
  type LegalTextKind,
} from "../../../../modules/legal-text"
import type { LegalTextModuleService } from "../../../../modules/legal-text/service"
import type { LegalTextQuery } from "../validators"

const isKind = (value: unknown): value is LegalTextKind =>
  legalTextKinds.some((kind) => kind === value)

/**
 * Answers the current version of a legal text in one market: `{ legal_text: { kind, locale, version, body, sample,
 * published_at } }`. 404 when the kind is unknown or the shop has published none.
 */
export async function GET(
  req: MedusaRequest<unknown, LegalTextQuery>,
  res: MedusaResponse,
): Promise<void> {
  const kind = req.params["kind"]
  const { market: locale } = req.validatedQuery
  const service = req.scope.resolve<LegalTextModuleService>(LEGAL_TEXT_MODULE)
  const text = isKind(kind) ? await service.current(kind, locale) : undefined
  if (text === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The shop has published no such text for ${locale}. There are: ${legalTextKinds.join(", ")}.`,
    )
  }
  const { version, body, sample, created_at: published_at } = text
  res.json({ legal_text: { kind, locale, version, body, sample, published_at } })
}
