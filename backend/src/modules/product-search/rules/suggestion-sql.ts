import type { SearchRequest } from "../types"
import { configurations } from "./index-sql"
import type { Statement } from "./search-sql"
import { skuKey } from "./sku-key"

/** Most suggestions of one kind. */
const MOST = 4
/** Most sizes that are looked at for the names of products. */
const MOST_LOOKED_AT = 400

/**
 * Takes the typed text and its words; returns the statement that finds what the last word may become, the products in
 * which all words occur, the last one as a beginning, and the sizes whose SKU begins like the text.
 */
export function suggestionSql(
  { text, language, salesChannelIds }: Pick<SearchRequest, "text" | "language" | "salesChannelIds">,
  words: readonly string[],
): Statement {
  const last = words.at(-1) ?? ""
  const before = words.slice(0, -1).join(" ")
  const sku = skuKey(text)
  const offered = "e.language = :language and e.sales_channel_id = any(:channels)"
  const sql = `
    with query as materialized (
      select plainto_tsquery(cast(:config as regconfig), :before) && cast(:last_query as tsquery) as text),
    products as (
      select distinct looked.product_id from (
        select e.product_id from product_search_entry e, query
        where ${offered} and (numnode(query.text) > 0 and e.vector @@ query.text) limit ${MOST_LOOKED_AT}) as looked)
    (select 'word' as kind, w.word as text, null as handle from product_search_word w
      where :plain and w.language = :language and w.word like :last_like
      order by length(w.word), w.word limit ${MOST})
    union all
    (select 'product', p.title, p.handle from product_search_product p join products using (product_id)
      order by p.title, p.product_id limit ${MOST})
    union all
    (select distinct on (e.sku) 'size', e.sku, p.handle
      from product_search_entry e join product_search_product p using (product_id)
      where ${offered} and length(:sku) > 2 and e.sku_key like :sku_like
      order by e.sku limit ${MOST})`
  return {
    sql,
    values: {
      language,
      config: configurations[language],
      channels: salesChannelIds,
      before,
      last_query: `'${last}':*`,
      last_like: `${last}%`,
      plain: words.length === 1,
      sku,
      sku_like: `${sku}%`,
    },
  }
}
