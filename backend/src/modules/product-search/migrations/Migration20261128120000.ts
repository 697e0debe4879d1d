import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const languages = ["en", "de", "fr"]

/** Words for the trigram index, sizes per language in partitions of their own, and what is known of each product. */
export class Migration20261128120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create extension if not exists pg_trgm")
    this.addSql(
      "create table if not exists product_search_product (product_id text primary key, handle text not null, title text not null, stamp text not null)",
    )
    this.addSql(
      "create index if not exists product_search_product_handle on product_search_product (handle)",
    )
    this.addSql(
      `create table if not exists product_search_entry (
        language text not null, sales_channel_id text not null, variant_id text not null,
        product_id text not null references product_search_product (product_id) on delete cascade,
        variant_rank int not null, length_mm real, thread_mm real, stock text not null,
        sku text not null, sku_key text not null, title text not null,
        terms text[] not null, prices jsonb not null, vector tsvector not null,
        primary key (language, sales_channel_id, variant_id)
      ) partition by list (language)`,
    )
    for (const language of languages) {
      this.addSql(
        `create table if not exists product_search_entry_${language} partition of product_search_entry for values in ('${language}')`,
      )
    }
    this.addSql(
      "create index if not exists product_search_entry_product on product_search_entry (product_id)",
    )
    this.addSql(
      "create index if not exists product_search_entry_sku on product_search_entry (sku_key text_pattern_ops)",
    )
    this.addSql(
      "create index if not exists product_search_entry_vector on product_search_entry using gin (vector)",
    )
    this.addSql(
      "create index if not exists product_search_entry_terms on product_search_entry using gin (terms)",
    )
    this.addSql(
      "create table if not exists product_search_word (language text not null, word text not null, lexeme text not null, primary key (language, word))",
    )
    this.addSql(
      "create index if not exists product_search_word_lexeme on product_search_word (language, lexeme text_pattern_ops)",
    )
    this.addSql(
      "create index if not exists product_search_word_trigrams on product_search_word using gin (word gin_trgm_ops)",
    )
    this.addSql(
      "create index if not exists product_search_word_prefix on product_search_word (language, word text_pattern_ops)",
    )
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists product_search_entry")
    this.addSql("drop table if exists product_search_product")
    this.addSql("drop table if exists product_search_word")
  }
}
