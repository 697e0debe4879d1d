import { isMeasure, tokenize } from "@finegauge/catalogue/search"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import {
  configurations,
  deleteStaleWords,
  entryRows,
  insertEntries,
  insertWords,
  wordRows,
} from "./rules/index-sql"
import { queryTerms, type ReadWord } from "./rules/query-terms"
import { foundIn, type SearchRow } from "./rules/search-answer"
import { searchSql } from "./rules/search-sql"
import { suggestionSql } from "./rules/suggestion-sql"
import { WaitingHandles } from "./rules/waiting-handles"
import { wordsSql } from "./rules/words-sql"
import type {
  KnownProduct,
  SearchAnswer,
  SearchDocument,
  SearchLanguage,
  SearchRequest,
  Suggestion,
} from "./types"

/** Products that are nearest to a search that found none. */
const NEAREST = 4

/** Keeps what visitors search in, and answers their searches; what goes in is read by the workflows. */
export class ProductSearchModuleService {
  private readonly waiting = new WaitingHandles()
  private comparing = false

  constructor(private readonly container: { __pg_connection__: Knex; logger: Logger }) {}

  __hooks = { onApplicationShutdown: (): Promise<void> => this.waiting.settled() }

  /** Finds, counts, orders and pages in two statements: one for the spelling, one for everything else. */
  async search(request: SearchRequest): Promise<SearchAnswer> {
    const words = await this.readWords(request.text, request.language)
    const { groups, corrections } = queryTerms(words)
    const found = foundIn(await this.one<SearchRow>(searchSql(request, groups)))
    const nothing = found.count === 0 && request.offset === 0 && groups.length > 0
    return { ...found, corrections, nearest: nothing ? await this.nearest(request, groups) : [] }
  }

  /** What the beginning of a query may become: words, products and SKUs; at most ten. */
  async suggest(
    request: Pick<SearchRequest, "text" | "language" | "salesChannelIds">,
  ): Promise<Suggestion[]> {
    const words = tokenize(request.text)
    if (words.length === 0) return []
    return this.all<Suggestion>(suggestionSql(request, words))
  }

  /** Every product that the index knows, or those of the handles. */
  async known(handles?: readonly string[]): Promise<KnownProduct[]> {
    const select = `select product_id as "productId", handle, stamp from product_search_product`
    return handles === undefined
      ? this.all({ sql: select, values: {} })
      : this.all({ sql: `${select} where handle = any(:handles)`, values: { handles } })
  }

  /**
   * Replaces products in one transaction: searches see the old ones or the new ones. Writers take turns, because an
   * event and the comparison may bring the same product; searches do not wait for them.
   */
  async replace(documents: readonly SearchDocument[], goneIds: readonly string[]): Promise<void> {
    const ids = [...goneIds, ...documents.map(({ productId }) => productId)]
    if (ids.length === 0) return
    await this.container.__pg_connection__.transaction(async (trx) => {
      await trx.raw("lock table product_search_product in share row exclusive mode")
      await trx.raw("delete from product_search_product where product_id = any(:ids)", { ids })
      await trx.raw(
        `insert into product_search_product (product_id, handle, title, stamp)
         select * from jsonb_to_recordset(cast(:rows as jsonb)) as r (product_id text, handle text, title text, stamp text)`,
        {
          rows: JSON.stringify(
            documents.map(({ productId, ...rest }) => ({
              product_id: productId,
              ...rest,
              entries: [],
            })),
          ),
        },
      )
      await trx.raw(insertEntries, { rows: JSON.stringify(entryRows(documents)) })
      await trx.raw(insertWords, { rows: JSON.stringify(wordRows(documents, isMeasure)) })
    })
  }

  /** Forgets words that nothing has any more. */
  async forgetStaleWords(): Promise<void> {
    await this.container.__pg_connection__.raw(deleteStaleWords)
  }

  /** Brings the products of the handles up to date soon, many at once; `run` reads them. It never fails its caller. */
  refreshSoon(handles: readonly string[], run: (handles: string[]) => Promise<unknown>): void {
    this.waiting.add(handles, (batch) =>
      run(batch).catch((error: unknown) => {
        this.container.logger.warn(
          `The search index was not brought up to date for ${batch.length} product(s); the next comparison does it. ${String(error)}`,
        )
      }),
    )
  }

  /** Runs a comparison of the whole index, unless one is running: a large catalogue may take longer than the pause. */
  async oneComparison(compare: () => Promise<unknown>): Promise<void> {
    if (this.comparing) return
    this.comparing = true
    try {
      await compare()
    } finally {
      this.comparing = false
    }
  }

  private nearest(request: SearchRequest, groups: string[][]): Promise<SearchAnswer["nearest"]> {
    const { text, language, salesChannelIds, regionId } = request
    const wide = { text, language, salesChannelIds, regionId, values: {}, ranges: {} } as const
    return this.one<SearchRow>(
      searchSql({ ...wide, sort: "relevance", limit: NEAREST, offset: 0 }, groups, true),
    ).then((row) => foundIn(row).products)
  }

  private readWords(text: string, language: SearchLanguage): Promise<ReadWord[]> {
    const words = [...new Set(tokenize(text))]
    if (words.length === 0) return Promise.resolve([])
    return this.all(wordsSql(words, language, configurations[language]))
  }

  private async all<Row>({ sql, values }: { sql: string; values: object }): Promise<Row[]> {
    const { rows } = await this.container.__pg_connection__.raw<{ rows: Row[] }>(
      sql,
      values as Record<string, Knex.RawBinding>,
    )
    return rows
  }

  private async one<Row>(statement: { sql: string; values: object }): Promise<Row> {
    const [row] = await this.all<Row>(statement)
    return row as Row
  }
}
