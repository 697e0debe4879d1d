import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123095216 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_specification" ("id" text not null, "family" text not null, "sample" boolean not null default false, "attributes" jsonb not null, "parties" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_specification_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_specification_family" ON "product_specification" ("family") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_specification_deleted_at" ON "product_specification" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "variant_specification" ("id" text not null, "attributes" jsonb not null, "product_specification_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "variant_specification_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_variant_specification_product_specification_id" ON "variant_specification" ("product_specification_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_variant_specification_deleted_at" ON "variant_specification" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "variant_specification" add constraint "variant_specification_product_specification_id_foreign" foreign key ("product_specification_id") references "product_specification" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "variant_specification" drop constraint if exists "variant_specification_product_specification_id_foreign";`,
    )

    this.addSql(`drop table if exists "product_specification" cascade;`)

    this.addSql(`drop table if exists "variant_specification" cascade;`)
  }
}
