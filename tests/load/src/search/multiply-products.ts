import type { Client } from "pg"

/** Syllables of the invented names: 400 names, each of one product in 400. */
const FIRST = "ar bel cor dav el far gal hav il jor kel lum mar nor or pel quin ros sil tav".split(
  " ",
)
const SECOND =
  "ano ba cet dia eno fex gon hil ista jo kto lan mio nex opo pra qua rix sto tum".split(" ")

/** Products that one statement makes. */
const STEP = 1_000

/** Copies a row of a table, with some of its columns changed. */
const copy = (table: string, alias: string, changes: string): string =>
  `(jsonb_populate_record(${alias}, jsonb_build_object(${changes}))).* from copies c join ${table} ${alias}`

const copies = `
  with named as (select id, row_number() over (order by id) - 1 as at, count(*) over () as all_of_them
    from product where id not like '%\\_copy\\_%' and status = 'published' and deleted_at is null),
  copies as (select n.id as of, g, '_copy_' || g as mark,
      ($3::text[])[1 + g % 20] || ($4::text[])[1 + (g / 20) % 20] as name
    from generate_series($1::int, $2::int) as g join named n on n.at = g % n.all_of_them)`

const link = (table: string, column: string): string =>
  `insert into ${table} select ${copy(table, "l", `'id', l.id || c.mark, '${column}', l.${column} || c.mark`)} on l.${column} = c.of and l.deleted_at is null`

const variants = "product_variant v on v.product_id = c.of and v.deleted_at is null"

const ofVariants = (table: string, column: string, more = ""): string =>
  `insert into ${table} select (jsonb_populate_record(l, jsonb_build_object('id', l.id || c.mark, '${column}', l.${column} || c.mark${more}))).*
   from copies c join ${variants} join ${table} l on l.${column} = v.id and l.deleted_at is null`

/** What a product consists of, each table's copies in one statement; stock, guidance and attributes are shared. */
const statements = [
  `insert into product select ${copy("product", "p", "'id', p.id || c.mark, 'handle', p.handle || '-' || c.g, 'title', p.title || ' ' || initcap(c.name)")} on p.id = c.of`,
  `insert into product_variant select ${copy("product_variant", "v", "'id', v.id || c.mark, 'product_id', c.of || c.mark, 'sku', v.sku || '-' || c.g")} on v.product_id = c.of and v.deleted_at is null`,
  link("product_sales_channel", "product_id"),
  link("product_product_specification", "product_id"),
  link("product_product_guidance", "product_id"),
  `insert into product_category_product (product_id, product_category_id) select l.product_id || c.mark, l.product_category_id from copies c join product_category_product l on l.product_id = c.of`,
  ofVariants("product_variant_variant_specification", "product_variant_id"),
  ofVariants("product_variant_inventory_item", "variant_id"),
  `insert into price_set select (jsonb_populate_record(s, jsonb_build_object('id', s.id || c.mark))).*
   from copies c join ${variants} join product_variant_price_set l on l.variant_id = v.id and l.deleted_at is null join price_set s on s.id = l.price_set_id`,
  `insert into price select (jsonb_populate_record(p, jsonb_build_object('id', p.id || c.mark, 'price_set_id', p.price_set_id || c.mark))).*
   from copies c join ${variants} join product_variant_price_set l on l.variant_id = v.id and l.deleted_at is null join price p on p.price_set_id = l.price_set_id and p.deleted_at is null`,
  ofVariants(
    "product_variant_price_set",
    "variant_id",
    ", 'price_set_id', l.price_set_id || c.mark",
  ),
]

/** Copies the sample products, under other names, until there are `upTo` copies; `from` were made before. */
export async function multiplyProducts(
  client: Client,
  { from, upTo }: { from: number; upTo: number },
  onProgress: (made: number) => void,
): Promise<void> {
  for (let first = from + 1; first <= upTo; first += STEP) {
    const last = Math.min(first + STEP - 1, upTo)
    for (const statement of statements) {
      // The names are parameters of every statement, whether its columns use them or not.
      await client.query(`${copies} ${statement}`, [first, last, FIRST, SECOND])
    }
    onProgress(last)
  }
  await client.query("analyze")
}

/** A name that some copies bear. */
export const someName = `${FIRST[7] ?? ""}${SECOND[3] ?? ""}`
