/** A line of a cart with the stock that it would take. */
export interface StockLine {
  quantity: unknown
  product_title: string | null
  variant?: {
    manage_inventory: boolean
    allow_backorder: boolean
    inventory_items?: ({
      inventory_item_id: string
      required_quantity: number
      inventory?: {
        location_levels?:
          { location_id: string; stocked_quantity: unknown; reserved_quantity: unknown }[] | null
      } | null
    } | null)[]
  } | null
}

/** What a cart asks of one inventory item over all its lines. */
export interface Demand {
  /** Products that ask for it, each once. */
  titles: string[]
  /** Lines that ask for it. */
  lines: number
  /** Pieces asked for. */
  pieces: number
  /** Pieces that are there and not reserved, over all locations. */
  available: number
  /** Whether one location has reserved more than it holds. */
  overdrawn: boolean
}

/** Sums what the lines ask of each inventory item; what may be sold without stock asks nothing. */
export function stockDemand(lines: readonly StockLine[]): Demand[] {
  const demands = new Map<string, Demand>()
  for (const { quantity, product_title: title, variant } of lines) {
    if (!variant?.manage_inventory || variant.allow_backorder) continue
    for (const link of variant.inventory_items ?? []) {
      if (!link) continue
      const levels = (link.inventory?.location_levels ?? []).map((level) => ({
        stocked: Number(level.stocked_quantity),
        reserved: Number(level.reserved_quantity),
      }))
      const before = demands.get(link.inventory_item_id)
      demands.set(link.inventory_item_id, {
        titles: [...new Set([...(before?.titles ?? []), title ?? ""])],
        lines: (before?.lines ?? 0) + 1,
        pieces: (before?.pieces ?? 0) + Number(quantity) * link.required_quantity,
        available: levels.reduce((sum, { stocked, reserved }) => sum + stocked - reserved, 0),
        overdrawn: levels.some(({ stocked, reserved }) => reserved > stocked),
      })
    }
  }
  return [...demands.values()]
}

/** Demands that exceed what is there before anything of this cart is reserved. */
export const beyondStock = (lines: readonly StockLine[]): Demand[] =>
  stockDemand(lines).filter(({ pieces, available }) => pieces > available)

/**
 * Demands that were reserved beyond what is there. Medusa checks each line by itself under the lock of its inventory
 * item, so that only several lines on one item can overdraw it.
 */
export const overdrawn = (lines: readonly StockLine[]): Demand[] =>
  stockDemand(lines).filter((demand) => demand.lines > 1 && demand.overdrawn)
