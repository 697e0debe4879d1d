import type { SearchDocument, SearchEntry, SearchLanguage } from "../types"
import { skuKey } from "./sku-key"

/** PostgreSQL's text configuration of each language. */
export const configurations: Record<SearchLanguage, string> = {
  en: "english",
  de: "german",
  fr: "french",
}

const weights = { title: "A", attributes: "B", line: "C", guidance: "D" } as const

const vector = Object.entries(weights)
  .map(
    ([words, weight]) =>
      `setweight(to_tsvector(cast(r.config as regconfig), r.${words}_words), '${weight}')`,
  )
  .join(" || ")

/** Writes sizes; takes them as one JSON list. */
export const insertEntries = `
  insert into product_search_entry (language, sales_channel_id, variant_id, product_id, variant_rank,
    length_mm, thread_mm, stock, sku, sku_key, title, terms, prices, vector)
  select r.language, r.sales_channel_id, r.variant_id, r.product_id, r.variant_rank,
    r.length_mm, r.thread_mm, r.stock, r.sku, r.sku_key, r.title, r.terms, r.prices, ${vector}
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (language text, config text, sales_channel_id text,
    variant_id text, product_id text, variant_rank int, length_mm real, thread_mm real, stock text, sku text,
    sku_key text, title text, terms text[], prices jsonb,
    title_words text, attributes_words text, line_words text, guidance_words text)`

/** Adds words to the list by which spelling is corrected; takes them as one JSON list. */
export const insertWords = `
  insert into product_search_word (language, word, lexeme)
  select r.language, r.word, max(l.lexeme)
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (language text, config text, word text),
    lateral unnest(to_tsvector(cast(r.config as regconfig), r.word)) as l
  group by r.language, r.word on conflict do nothing`

/** Takes words out of the list that no size has any more. */
export const deleteStaleWords = `
  delete from product_search_word w where not exists (
    select 1 from product_search_entry e
    where e.language = w.language and e.vector @@ cast(quote_literal(w.lexeme) as tsquery))`

const rowOf = (productId: string, entry: SearchEntry) => ({
  language: entry.language,
  config: configurations[entry.language],
  sales_channel_id: entry.salesChannelId,
  variant_id: entry.variantId,
  product_id: productId,
  variant_rank: entry.rank,
  length_mm: entry.lengthMm,
  thread_mm: entry.threadMm,
  stock: entry.stock,
  sku: entry.sku,
  sku_key: skuKey(entry.sku),
  title: entry.title,
  terms: entry.terms,
  prices: entry.prices,
  title_words: entry.words.title.join(" "),
  attributes_words: entry.words.attributes.join(" "),
  line_words: entry.words.line.join(" "),
  guidance_words: entry.words.guidance.join(" "),
})

/** The rows of documents' sizes, for `insertEntries`. */
export const entryRows = (documents: readonly SearchDocument[]) =>
  documents.flatMap(({ productId, entries }) => entries.map((entry) => rowOf(productId, entry)))

/** Every word of documents once for each language, for `insertWords`; figures cannot be misspelt. */
export function wordRows(
  documents: readonly SearchDocument[],
  isFigure: (word: string) => boolean,
) {
  const seen = new Map<string, { language: string; config: string; word: string }>()
  for (const { language, words } of documents.flatMap(({ entries }) => entries)) {
    for (const word of Object.values(words).flat()) {
      if (word.length < 2 || isFigure(word)) continue
      seen.set(`${language} ${word}`, { language, config: configurations[language], word })
    }
  }
  return [...seen.values()]
}
