import { isMeasure } from "@finegauge/catalogue/search"
import type { SearchLanguage } from "../types"
import type { Statement } from "./search-sql"

/** Most beginnings of words, and most words alike, that one typed word may stand for. */
const MOST_WORDS = 20

/**
 * Takes typed words; returns the statement that says of each what the word list knows of it. A figure is known, whether
 * a size has it or not, because it is no misspelling. The trigram index is asked about unknown words alone.
 */
export function wordsSql(
  words: readonly string[],
  language: SearchLanguage,
  config: string,
): Statement {
  const sql = `
    with typed as materialized (
      select t.word, t.figure, t.at,
        array(select l.lexeme from unnest(to_tsvector(cast(:config as regconfig), t.word)) as l) as lexemes
      from unnest(cast(:words as text[]), cast(:figures as boolean[])) with ordinality as t (word, figure, at)),
    looked_up as materialized (
      select typed.*, figure or exists (
        select 1 from product_search_word w
        where w.language = :language and w.lexeme = any(typed.lexemes)) as known
      from typed)
    select word as typed, lexemes, known,
      case when known then '{}' else array(
        select distinct w.lexeme from product_search_word w
        where w.language = :language and w.word like looked_up.word || '%' limit ${MOST_WORDS}) end as begins,
      case when known then '[]' else coalesce((
        select json_agg(near) from (
          select w.word, w.lexeme from product_search_word w
          where w.language = :language and w.word % looked_up.word
          order by similarity(w.word, looked_up.word) desc, w.word limit ${MOST_WORDS}) as near), '[]') end as near
    from looked_up order by at`
  return { sql, values: { words, figures: words.map(isMeasure), language, config } }
}
