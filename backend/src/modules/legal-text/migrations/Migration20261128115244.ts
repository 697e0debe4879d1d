import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128115244 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "legal_text" drop constraint if exists "legal_text_kind_locale_version_unique";`,
    )
    this.addSql(
      `create table if not exists "legal_text" ("id" text not null, "kind" text check ("kind" in ('imprint', 'terms', 'privacy', 'withdrawal')) not null, "locale" text not null, "version" integer not null, "body" text not null, "sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "legal_text_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_legal_text_deleted_at" ON "legal_text" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_text_kind_locale_version_unique" ON "legal_text" ("kind", "locale", "version") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "legal_text" cascade;`)
  }
}
