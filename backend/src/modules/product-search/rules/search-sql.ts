import {
  rangeFacets,
  valueFacets,
  type RangeFacet,
  type SearchRequest,
  type ValueFacet,
} from "../types"
import { textQuery } from "./query-terms"
import { skuKey } from "./sku-key"

/** Most sizes that one search looks at; beyond them an answer says that there is more. */
export const MOST_SIZES = 10_000
/** Most sizes of one product that an answer names. */
const SIZES_SHOWN = 12

/** What can be narrowed by; each is counted among what the others leave. */
type Facet = ValueFacet | "availability" | RangeFacet

/** A statement with its values by name. */
export interface Statement {
  sql: string
  values: Record<string, unknown>
}

const column: Record<RangeFacet, string> = {
  length: "length_mm",
  thread_length: "thread_mm",
  price: "price",
}

/** What a size must satisfy to pass each facet that is in use. */
function conditionsOf({ values, ranges }: SearchRequest): Map<Facet, string> {
  const conditions = new Map<Facet, string>()
  for (const facet of valueFacets) {
    if (values[facet]?.length) conditions.set(facet, `e.terms && cast(:${facet}_values as text[])`)
  }
  if (values.availability?.length)
    conditions.set("availability", "e.stock = any(:availability_values)")
  for (const facet of rangeFacets) {
    const { min, max } = ranges[facet] ?? {}
    const value = facet === "price" ? "cast(e.prices ->> :region as numeric)" : `e.${column[facet]}`
    const parts = [
      ...(min === undefined ? [] : [`${value} >= :${facet}_min`]),
      ...(max === undefined ? [] : [`${value} <= :${facet}_max`]),
    ]
    if (parts.length > 0) conditions.set(facet, parts.join(" and "))
  }
  return conditions
}

function valuesOf(request: SearchRequest, query: string): Record<string, unknown> {
  const { values, ranges } = request
  return {
    language: request.language,
    channels: request.salesChannelIds,
    region: request.regionId,
    limit: request.limit,
    offset: request.offset,
    sku: skuKey(request.text),
    query,
    availability_values: values.availability ?? [],
    ...Object.fromEntries(
      valueFacets.map((facet) => [
        `${facet}_values`,
        (values[facet] ?? []).map((value) => `${facet}:${value}`),
      ]),
    ),
    ...Object.fromEntries(
      rangeFacets.flatMap((facet) => [
        [`${facet}_min`, ranges[facet]?.min ?? null],
        [`${facet}_max`, ranges[facet]?.max ?? null],
      ]),
    ),
  }
}

const order: Record<SearchRequest["sort"], string> = {
  relevance: "score desc, title, product_id",
  title: "title, product_id",
  price: "price nulls last, title, product_id",
  "-price": "price desc nulls last, title, product_id",
}

/** Sizes that pass the text and the given conditions; the score is only worked out where it orders something. */
const sizes = (text: string, conditions: readonly string[], score: string): string => `
  select e.product_id, e.variant_id, e.variant_rank, e.sku, e.title, e.stock, e.length_mm, e.thread_mm,
    e.terms || ('availability:' || e.stock) as terms, cast(e.prices ->> :region as numeric) as price,
    ${score} as score
  from product_search_entry e
  where e.language = :language and e.sales_channel_id = any(:channels)
    ${[text, ...conditions].map((part) => (part ? `and (${part})` : "")).join(" ")}
  limit ${MOST_SIZES}`

const countTerms = (from: string, only: string): string =>
  `select term, count(*) as count from
    (select distinct f.product_id, t.term from ${from} f, unnest(f.terms) as t (term) where ${only}) as seen
    group by term`

const rangeOf = (from: string, facet: RangeFacet): string =>
  `select '${facet}' as facet, min(${column[facet]}) as min, max(${column[facet]}) as max from ${from}`

/**
 * Takes a request and the text query of its words (empty: everything); returns the one statement that finds, counts,
 * orders and pages. A facet in use is counted among the sizes that all the others leave, the rest among what was found.
 */
export function searchSql(
  request: SearchRequest,
  groups: readonly string[][],
  any = false,
): Statement {
  const query = textQuery(groups, any)
  const values = valuesOf(request, query)
  const text = query === "" ? "" : "e.vector @@ cast(:query as tsquery) or e.sku_key = :sku"
  const score =
    query === "" || request.sort !== "relevance"
      ? "0"
      : "case when e.sku_key = :sku then 1000 else ts_rank(e.vector, cast(:query as tsquery)) end"
  const conditions = conditionsOf(request)
  const inUse = [...conditions.keys()]
  const without = inUse.map((facet) => {
    const rest = [...conditions].flatMap(([other, sql]) => (other === facet ? [] : [sql]))
    return `, without_${facet} as materialized (${sizes(text, rest, "0")})`
  })
  const source = (facet: Facet): string => (conditions.has(facet) ? `without_${facet}` : "hits")
  const own = inUse.map((facet) => `'${facet}'`).join(", ")
  const terms = [
    countTerms("hits", own === "" ? "true" : `split_part(t.term, ':', 1) not in (${own})`),
    ...inUse.map((facet) =>
      countTerms(`without_${facet}`, `split_part(t.term, ':', 1) = '${facet}'`),
    ),
  ]
  const sql = `
    with hits as materialized (${sizes(text, [...conditions.values()], score)})
    ${without.join("")},
    grouped as (
      select product_id, max(score) as score, ${request.sort === "-price" ? "max" : "min"}(price) as price,
        count(distinct variant_id) as sizes_count
      from hits group by product_id),
    page as (
      select g.*, p.handle, p.title from grouped g join product_search_product p using (product_id)
      order by ${order[request.sort]} limit :limit offset :offset)
    select
      (select count(*) from grouped) as count,
      (select count(*) from hits) as looked_at,
      (select json_agg(found) from (
        select page.product_id, page.handle, page.title, page.sizes_count, shown.sizes
        from page, lateral (
          select json_agg(one order by one.score desc, one.variant_rank) as sizes from (
            select distinct on (h.variant_rank, h.variant_id)
              h.variant_id, h.sku, h.title, h.stock, h.price, h.variant_rank,
              case when h.score >= 1000 then 1 else 0 end as score
            from hits h where h.product_id = page.product_id
            order by h.variant_rank, h.variant_id limit ${SIZES_SHOWN}) as one) as shown
        order by ${order[request.sort].replaceAll(/(score|title|price|product_id)/g, "page.$1")}) as found) as products,
      (select json_agg(counted) from (${terms.join(" union all ")}) as counted) as terms,
      (select json_agg(measured) from (
        ${rangeFacets.map((facet) => rangeOf(source(facet), facet)).join(" union all ")}) as measured) as ranges`
  return { sql, values }
}
