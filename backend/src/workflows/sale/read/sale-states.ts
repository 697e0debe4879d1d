import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { env } from "../../../env"
import {
  readTopics,
  recordOf,
  saleRefusals,
  type GuidanceNoteInput,
  type GuidanceRecord,
  type SaleFacts,
  type SaleRefusal,
} from "../../../modules/guidance"

export type Query = Omit<RemoteQueryFunction, symbol>

interface ProductRow {
  id: string
  title: string
  handle: string
  status: string
  product_specification?: Pick<SaleFacts, "family" | "sample" | "parties"> | null
  product_guidance?: {
    topic_ids: string[]
    notes?: (GuidanceNoteInput & { rank: number })[] | null
  } | null
}

/** A product with all that decides whether it may be sold, and under which guidance. */
export interface SaleState {
  id: string
  title: string
  handle: string
  published: boolean
  facts: SaleFacts
  /** What stands between the product and its sale; empty when it may be sold. */
  refusals: SaleRefusal[]
  /** Its guidance as it stands now. */
  guidance: GuidanceRecord
}

const FIELDS = [
  ...["id", "title", "handle", "status"],
  ...["family", "sample", "parties"].map((field) => `product_specification.${field}`),
  ...["topic_ids", "notes.text", "notes.source", "notes.rank"].map(
    (field) => `product_guidance.${field}`,
  ),
]

/** What stands between a product with these facts and its sale, under the setting of this shop. */
export const refusalsOf = (facts: SaleFacts): SaleRefusal[] =>
  saleRefusals(facts, env.GUIDANCE_DRAFTS_MAY_SELL)

function stateOf(row: ProductRow): SaleState {
  const topics = readTopics(row.product_guidance?.topic_ids ?? [])
  const notes = [...(row.product_guidance?.notes ?? [])].sort((a, b) => a.rank - b.rank)
  const facts: SaleFacts = {
    family: row.product_specification?.family ?? null,
    sample: row.product_specification?.sample ?? false,
    parties: row.product_specification?.parties ?? null,
    topics,
  }
  return {
    id: row.id,
    title: row.title,
    handle: row.handle,
    published: row.status === "published",
    facts,
    refusals: refusalsOf(facts),
    guidance: recordOf(topics, notes),
  }
}

/** Reads the products of the ids, by id; one that does not exist is left out. */
export async function readSaleStates(
  query: Query,
  productIds: readonly string[],
): Promise<Map<string, SaleState>> {
  const ids = [...new Set(productIds)]
  if (ids.length === 0) return new Map()
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: ids } })
  return new Map((data as unknown as ProductRow[]).map((row) => [row.id, stateOf(row)]))
}

/** Ids among those given whose product may not be sold, or does not exist. */
export async function unsellableAmong(
  query: Query,
  productIds: readonly string[],
): Promise<Set<string>> {
  const states = await readSaleStates(query, productIds)
  return new Set(productIds.filter((id) => states.get(id)?.refusals.length !== 0))
}

/** Product of each variant, by the id of the variant; one that does not exist is left out. */
export async function productsOfVariants(
  query: Query,
  variantIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(variantIds)]
  if (ids.length === 0) return new Map()
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "product_id"],
    filters: { id: ids },
  })
  const rows = data as { id: string; product_id: string | null }[]
  return new Map(rows.flatMap(({ id, product_id: product }) => (product ? [[id, product]] : [])))
}
