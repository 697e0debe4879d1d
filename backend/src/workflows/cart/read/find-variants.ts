import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { oneSlipAway } from "./near-skus"

/** What names a variant: its SKU, or its GTIN with 14 digits. */
export type Code = { sku: string } | { gtin: string }

interface Row {
  id: string
  sku: string
}

/** How far the sorted list of all SKUs is read to both sides of what was typed. */
const NEIGHBOURS = 8

const inAnyCase = (sku: string): string[] => [sku, sku.toUpperCase(), sku.toLowerCase()]

/** A GTIN without its leading zeros in the lengths in which a catalogue may hold it. */
const written = (gtin: string): string[] =>
  [14, 13, 12, 8]
    .map((length) => gtin.slice(-length))
    .filter((text) => gtin.endsWith(text) && !/[1-9]/.test(gtin.slice(0, -text.length)))

const key = (gtin: string): string => gtin.padStart(14, "0")

/** Finds variants by SKU (in upper or lower case) and by GTIN (fields EAN, UPC and barcode), in two indexed queries. */
export async function findVariants(
  db: Knex,
  codes: readonly Code[],
): Promise<(code: Code) => string | undefined> {
  const skus = codes.flatMap((code) => ("sku" in code ? inAnyCase(code.sku) : []))
  const gtins = codes.flatMap((code) => ("gtin" in code ? written(code.gtin) : []))
  const bySku = new Map<string, string>()
  const byGtin = new Map<string, string>()
  if (skus.length > 0) {
    const { rows } = await db.raw<{ rows: Row[] }>(
      "select id, sku from product_variant where deleted_at is null and sku = any(?)",
      [[...new Set(skus)]],
    )
    for (const { id, sku } of rows) bySku.set(sku, id)
  }
  if (gtins.length > 0) {
    const list = [...new Set(gtins)]
    const { rows } = await db.raw<{ rows: { id: string; gtin: string }[] }>(
      ["ean", "upc", "barcode"]
        .map(
          (field) =>
            `select id, ${field} as gtin from product_variant where deleted_at is null and ${field} = any(?)`,
        )
        .join(" union all "),
      [list, list, list],
    )
    for (const { id, gtin } of rows) byGtin.set(key(gtin), id)
  }
  return (code) =>
    "gtin" in code
      ? byGtin.get(code.gtin)
      : inAnyCase(code.sku).flatMap((sku) => bySku.get(sku) ?? [])[0]
}

/**
 * SKUs that may have been meant: those one slip away, and the neighbours in the order of the index. Two queries for
 * all of them, each answered from the index on SKUs, whatever the size of the catalogue.
 */
export async function variantsNear(db: Knex, typed: readonly string[]): Promise<Row[]> {
  if (typed.length === 0) return []
  const upper = [...new Set(typed.map((sku) => sku.toUpperCase()))]
  const slips = await db.raw<{ rows: Row[] }>(
    "select id, sku from product_variant where deleted_at is null and sku = any(?)",
    [[...new Set(upper.flatMap(oneSlipAway))]],
  )
  const side = (compare: string, order: string): string =>
    `(select id, sku from product_variant where deleted_at is null and sku ${compare} typed.sku order by sku ${order} limit ${NEIGHBOURS})`
  const beside = await db.raw<{ rows: Row[] }>(
    `select near.id, near.sku from unnest(?::text[]) as typed(sku)
       cross join lateral (${side(">=", "asc")} union all ${side("<", "desc")}) near`,
    [upper],
  )
  const rows = [...slips.rows, ...beside.rows]
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
