import { describe, expect, it } from "vitest"
import { beyondStock, overdrawn, stockDemand, type StockLine } from "../read/stock-demand"

type Level = [stocked: number, reserved: number]

const line = (quantity: number, item: string, levels: Level[], more: object = {}): StockLine => ({
  quantity,
  product_title: `Product of ${item}`,
  variant: {
    manage_inventory: true,
    allow_backorder: false,
    inventory_items: [
      {
        inventory_item_id: item,
        required_quantity: 1,
        inventory: {
          location_levels: levels.map(([stocked, reserved], at) => ({
            location_id: `location-${at}`,
            stocked_quantity: stocked,
            reserved_quantity: reserved,
          })),
        },
      },
    ],
    ...more,
  },
})

describe("what the lines of a cart ask of the stock together", () => {
  it("refuses 4 + 4 of 5 and allows 3 + 2", () => {
    expect(beyondStock([line(4, "a", [[5, 0]]), line(4, "a", [[5, 0]])])).toMatchObject([
      { titles: ["Product of a"], lines: 2, pieces: 8, available: 5 },
    ])
    expect(beyondStock([line(3, "a", [[5, 0]]), line(2, "a", [[5, 0]])])).toEqual([])
  })

  it("counts what is reserved already, and every location", () => {
    expect(beyondStock([line(3, "a", [[5, 3]])])).toHaveLength(1)
    expect(
      beyondStock([
        line(3, "a", [
          [5, 3],
          [1, 0],
        ]),
      ]),
    ).toEqual([])
  })

  it("counts the pieces of a pack", () => {
    const pack = line(2, "a", [[5, 0]])
    for (const link of pack.variant?.inventory_items ?? []) if (link) link.required_quantity = 3
    expect(stockDemand([pack])[0]?.pieces).toBe(6)
    expect(beyondStock([pack])).toHaveLength(1)
  })

  it("asks nothing for what may be sold without stock", () => {
    expect(stockDemand([line(9, "a", [[1, 0]], { allow_backorder: true })])).toEqual([])
    expect(stockDemand([line(9, "a", [[1, 0]], { manage_inventory: false })])).toEqual([])
    expect(stockDemand([{ quantity: 1, product_title: null, variant: null }])).toEqual([])
  })

  it("has none of what has no level", () => {
    expect(beyondStock([line(1, "a", [])])).toHaveLength(1)
  })
})

describe("what was reserved beyond the stock", () => {
  it("is seen where several lines share an item, in one location", () => {
    expect(overdrawn([line(4, "a", [[5, 8]]), line(4, "a", [[5, 8]])])).toHaveLength(1)
    expect(
      overdrawn([
        line(4, "a", [
          [5, 8],
          [9, 0],
        ]),
        line(4, "a", [[5, 8]]),
      ]),
    ).toHaveLength(1)
    expect(overdrawn([line(3, "a", [[5, 5]]), line(2, "a", [[5, 5]])])).toEqual([])
  })

  it("is left to Medusa's own check on a single line", () => {
    expect(overdrawn([line(4, "a", [[5, 8]])])).toEqual([])
  })
})
