import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { PRODUCT_SEARCH_MODULE } from "../../../../modules/product-search"
import type { ProductSearchModuleService } from "../../../../modules/product-search/service"
import type { SuggestionQuery } from "../validators"

/** Answers what the beginning of a query may become: words, products, SKUs. */
export async function GET(
  req: MedusaStoreRequest<unknown, SuggestionQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { q: text, language } = req.validatedQuery
  const { sales_channel_ids: salesChannelIds } = req.publishable_key_context
  res.json({
    suggestions: await req.scope
      .resolve<ProductSearchModuleService>(PRODUCT_SEARCH_MODULE)
      .suggest({ text, language, salesChannelIds }),
  })
}
