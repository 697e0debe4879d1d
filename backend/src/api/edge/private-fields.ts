/** Fields that say exactly how much stands where: the public learns `in`, `low` or `out`, and nothing else. */
const STOCK = [
  "inventory",
  "inventory_items",
  "inventory_quantity",
  "location_levels",
  "stocked_quantity",
  "reserved_quantity",
  "available_quantity",
  "incoming_quantity",
]

/** Prices of every customer group and currency, as opposed to the one calculated for the visitor. */
const PRICES = ["prices", "price_rules", "price_set"]

/** Free notes of editors and integrations; no public page is built from them. */
const NOTES = ["metadata"]

/** Names that no answer of a store route contains, at any depth. */
export const PRIVATE_FIELDS: readonly string[] = [...STOCK, ...PRICES, ...NOTES]

const isPrivate = new Set(PRIVATE_FIELDS)

/** Returns the body as JSON text without private fields at any depth. */
export function publicJson(body: unknown): string {
  return JSON.stringify(body, (key, value: unknown) => (isPrivate.has(key) ? undefined : value))
}
