import type { AdminClient } from "./admin-client.ts"

/** A variant as the administrator finds it, with its prices and the stock item behind it. */
export interface AdminVariant {
  id: string
  sku: string
  product_id: string
  prices: { id: string; currency_code: string; amount: number }[]
  inventory_items: { inventory_item_id: string }[]
}

/** Changes that a merchant makes to the catalogue, through the same API that the dashboard uses. */
export interface CatalogueChanges {
  variant: (sku: string) => Promise<AdminVariant>
  /** Sets one price in major units. */
  setPrice: (sku: string, currency: string, amount: number) => Promise<void>
  /** Pieces of the variant at its first location that no order has reserved. */
  available: (sku: string) => Promise<number>
  /** Stocks so many pieces that this many can still be ordered; what orders have reserved lies beside them. */
  setAvailable: (sku: string, quantity: number) => Promise<void>
  setTitle: (productId: string, title: string) => Promise<void>
}

interface Level {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

/** Wraps a signed-in administrator's client in the catalogue changes that the suites make and undo. */
export function catalogueChanges(admin: AdminClient): CatalogueChanges {
  async function variant(sku: string) {
    const fields = "id,sku,product_id,*prices,*inventory_items"
    const query = `sku=${encodeURIComponent(sku)}&fields=${encodeURIComponent(fields)}`
    const { variants } = await admin.get<{ variants: AdminVariant[] }>(
      `/admin/product-variants?${query}`,
    )
    const found = variants.find((one) => one.sku === sku)
    if (found === undefined) throw new Error(`There is no variant ${sku}.`)
    return found
  }
  async function level(sku: string): Promise<{ item: string; level: Level }> {
    const item = (await variant(sku)).inventory_items[0]?.inventory_item_id
    if (item === undefined) throw new Error(`Variant ${sku} has no stock item.`)
    const path = `/admin/inventory-items/${item}/location-levels`
    const { inventory_levels: levels } = await admin.get<{ inventory_levels: Level[] }>(path)
    const first = levels[0]
    if (first === undefined) throw new Error(`Variant ${sku} is stocked nowhere.`)
    return { item, level: first }
  }
  return {
    variant,
    setPrice: async (sku, currency, amount) => {
      const found = await variant(sku)
      const prices = found.prices.map((price) => ({
        id: price.id,
        currency_code: price.currency_code,
        amount: price.currency_code === currency ? amount : price.amount,
      }))
      await admin.post(`/admin/products/${found.product_id}/variants/${found.id}`, { prices })
    },
    available: async (sku) => {
      const { level: at } = await level(sku)
      return at.stocked_quantity - at.reserved_quantity
    },
    setAvailable: async (sku, quantity) => {
      const { item, level: at } = await level(sku)
      await admin.post(`/admin/inventory-items/${item}/location-levels/${at.location_id}`, {
        stocked_quantity: at.reserved_quantity + quantity,
      })
    },
    setTitle: async (productId, title) => {
      await admin.post(`/admin/products/${productId}`, { title })
    },
  }
}
