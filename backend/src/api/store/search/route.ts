import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { PRODUCT_SEARCH_MODULE } from "../../../modules/product-search"
import type { ProductSearchModuleService } from "../../../modules/product-search/service"
import type { SearchQuery } from "./validators"

/** The region that a search names by its id or its currency; throws 400 when the shop has none such. */
async function regionOf(req: MedusaStoreRequest<unknown, SearchQuery>): Promise<string> {
  const { region_id: id, currency_code: currency } = req.validatedQuery
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["id"],
    filters: id === undefined ? { currency_code: currency } : { id },
  })
  const [region] = data as { id: string }[]
  if (region) return region.id
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `There is no region ${id ?? `with the currency ${currency ?? ""}`}. Take it from the list of regions.`,
  )
}

/** Finds products by their sizes; answers them with the facets by which they can be narrowed. */
export async function GET(
  req: MedusaStoreRequest<unknown, SearchQuery>,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery
  const { line, material, design, gauge, pilot, pins, pack, availability } = query
  const given = { line, material, design, gauge, pilot, pins, pack, availability }
  const answer = await req.scope.resolve<ProductSearchModuleService>(PRODUCT_SEARCH_MODULE).search({
    text: query.q,
    language: query.language,
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    regionId: await regionOf(req),
    values: Object.fromEntries(Object.entries(given).filter(([, values]) => values?.length)),
    ranges: {
      length: { min: query.length_min, max: query.length_max },
      thread_length: { min: query.thread_length_min, max: query.thread_length_max },
      price: { min: query.price_min, max: query.price_max },
    },
    sort: query.sort,
    limit: query.limit,
    offset: query.offset,
  })
  res.json({ ...answer, limit: query.limit, offset: query.offset })
}
