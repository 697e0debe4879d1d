import type { AdminClient } from "@finegauge/support"

interface Level {
  inventory_item_id: string
  location_id: string
}

/** Pieces of everything: more than any run orders. */
const PLENTY = 100_000

/** Fills up every stock level, so that no run ends because something is sold out. */
export async function fillStock(admin: AdminClient): Promise<void> {
  for (let offset = 0; ; offset += 100) {
    const { inventory_items: items } = await admin.get<{
      inventory_items: { location_levels: Level[] }[]
    }>(`/admin/inventory-items?limit=100&offset=${offset}&fields=id,*location_levels`)
    if (items.length === 0) return
    const levels = items.flatMap(({ location_levels: each }) => each)
    await admin.post("/admin/inventory-items/location-levels/batch", {
      update: levels.map(({ inventory_item_id, location_id }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity: PLENTY,
      })),
    })
  }
}
