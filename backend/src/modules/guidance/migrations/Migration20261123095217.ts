import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123095217 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_guidance" ("id" text not null, "topic_ids" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_guidance_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_guidance_deleted_at" ON "product_guidance" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "guidance_note" ("id" text not null, "text" text not null, "source" text not null, "rank" integer not null default 0, "product_guidance_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guidance_note_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guidance_note_product_guidance_id" ON "guidance_note" ("product_guidance_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guidance_note_deleted_at" ON "guidance_note" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "guidance_note" add constraint "guidance_note_product_guidance_id_foreign" foreign key ("product_guidance_id") references "product_guidance" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "guidance_note" drop constraint if exists "guidance_note_product_guidance_id_foreign";`,
    )

    this.addSql(`drop table if exists "product_guidance" cascade;`)

    this.addSql(`drop table if exists "guidance_note" cascade;`)
  }
}
