import { createHash } from "node:crypto"
import { packageInfo } from "@finegauge/safety-content"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { env } from "../../../env"

/** Changes when documents are made in another way: then every product is read again. */
const DEFINITION = 1

/** What every document depends on, whichever product it is; the day, because a review becomes overdue on one. */
function surroundings(): string {
  const day = new Date().toISOString().slice(0, 10)
  return [DEFINITION, packageInfo.contentHash, env.GUIDANCE_DRAFTS_MAY_SELL, day].join(" ")
}

const PRICE_LIST_IN_FORCE = `(list.id is null or list.status = 'active' and list.deleted_at is null
  and coalesce(list.starts_at <= now(), true) and coalesce(list.ends_at > now(), true))`

/** What the sizes of a product are made from, as one text per product. */
const sizes = `
  select v.product_id, md5(string_agg(concat_ws(' ', v.id, v.updated_at, s.updated_at, prices.seen, stock.seen), ',' order by v.id)) as seen
  from product_variant v
  left join product_variant_variant_specification vs on vs.product_variant_id = v.id and vs.deleted_at is null
  left join variant_specification s on s.id = vs.variant_specification_id
  left join lateral (
    select string_agg(concat_ws(' ', price.id, price.updated_at, ${PRICE_LIST_IN_FORCE}, list.updated_at), ',' order by price.id) as seen
    from product_variant_price_set link
    join price on price.price_set_id = link.price_set_id and price.deleted_at is null
    left join price_list list on list.id = price.price_list_id
    where link.variant_id = v.id and link.deleted_at is null) as prices on true
  left join lateral (
    select string_agg(concat_ws(' ', link.inventory_item_id, link.required_quantity, level.location_id, level.stocked_quantity - level.reserved_quantity), ','
      order by level.id) as seen
    from product_variant_inventory_item link
    left join inventory_level level on level.inventory_item_id = link.inventory_item_id and level.deleted_at is null
    where link.variant_id = v.id and link.deleted_at is null) as stock on true
  where v.deleted_at is null group by v.product_id`

/** One text per product of everything that its document is made from, hashed. */
const stampSql = (only: string): string => `
  select p.id as "productId", p.handle, md5(concat_ws('|', cast(:surroundings as text),
    p.updated_at, sizes.seen, channels.seen, lines.seen, pspec.updated_at, guidance.updated_at,
    (select string_agg(concat_ws(' ', sales_channel_id, stock_location_id), ',' order by id) from sales_channel_stock_location where deleted_at is null),
    (select string_agg(concat_ws(' ', id, currency_code), ',' order by id) from region where deleted_at is null))) as stamp
  from product p
  left join (${sizes}) as sizes on sizes.product_id = p.id
  left join lateral (
    select string_agg(link.sales_channel_id, ',' order by link.sales_channel_id) as seen
    from product_sales_channel link
    where link.product_id = p.id and link.deleted_at is null) as channels on true
  left join lateral (
    select string_agg(concat_ws(' ', c.id, c.handle, c.name, c.is_active, c.deleted_at), ',' order by c.id) as seen
    from product_category_product link join product_category c on c.id = link.product_category_id
    where link.product_id = p.id) as lines on true
  left join product_product_specification ps on ps.product_id = p.id and ps.deleted_at is null
  left join product_specification pspec on pspec.id = ps.product_specification_id
  left join product_product_guidance pg on pg.product_id = p.id and pg.deleted_at is null
  left join product_guidance guidance on guidance.id = pg.product_guidance_id
  where p.status = 'published' and p.deleted_at is null ${only}`

/** A published product and what its document would be made from. */
export interface Stamped {
  productId: string
  handle: string
  stamp: string
}

/**
 * Reads of every published product, or of those with the handles, a stamp of all that its document is made from. It
 * reads the tables themselves, because a comparison of ten thousand products through the modules would keep the shop
 * busy; nothing is taken from here but whether a product must be read again.
 */
export async function readStamps(db: Knex, handles?: readonly string[]): Promise<Stamped[]> {
  const only = handles === undefined ? "" : "and p.handle = any(:handles)"
  const { rows } = await db.raw<{ rows: Stamped[] }>(stampSql(only), {
    surroundings: createHash("sha256").update(surroundings()).digest("hex"),
    handles: [...(handles ?? [])],
  } as Record<string, Knex.RawBinding>)
  return rows
}
