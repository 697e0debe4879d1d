import { describe, expect, it } from "vitest"
import { lineRefusal, mergeLines, piecesByVariant, type Offer } from "../read/line-refusal"

const offer: Offer = {
  published: true,
  inChannel: true,
  price: 10,
  refusals: [],
  stock: { managed: true, backorder: false, available: 7 },
}
const stocked = (stock: Partial<Offer["stock"]>): Offer => ({
  ...offer,
  stock: { ...offer.stock, ...stock },
})

describe("a line", () => {
  it.each<[string, Offer | undefined, number, string | undefined]>([
    ["that asks for the last pieces is added", offer, 7, undefined],
    ["that asks for one more is over stock", offer, 8, "over-stock"],
    ["of which nothing is left is out of stock", stocked({ available: 0 }), 1, "out-of-stock"],
    ["that was never counted is out of stock", stocked({ available: null }), 1, "out-of-stock"],
    ["sold without counting is added", stocked({ managed: false, available: 0 }), 9999, undefined],
    [
      "that may be ordered ahead is added",
      stocked({ backorder: true, available: 0 }),
      3,
      undefined,
    ],
    ["of nothing we know is unknown", undefined, 1, "unknown"],
    ["of a draft is unknown", { ...offer, published: false }, 1, "unknown"],
    ["without a price here is not sold here", { ...offer, price: null }, 1, "not-sold-here"],
    ["for nothing has a price", { ...offer, price: 0 }, 1, undefined],
    ["of another channel is not sold here", { ...offer, inChannel: false }, 1, "not-sold-here"],
    [
      "of what lacks guidance is not sellable, whatever its stock",
      { ...stocked({ available: 0 }), refusals: [{ reason: "no-guidance" }] },
      1,
      "not-sellable",
    ],
  ])("%s", (_what, of, pieces, reason) => {
    expect(lineRefusal(of, pieces)).toBe(reason)
  })
})

describe("lines of the same variant", () => {
  const lines = [
    { variant_id: "a", quantity: 1, note: "first" },
    { variant_id: "b", quantity: 2, note: "other" },
    { variant_id: "a", quantity: 4, note: "second" },
  ]

  it("are summed", () => {
    expect([...piecesByVariant(lines)]).toEqual([
      ["a", 5],
      ["b", 2],
    ])
  })

  it("become one, in the order in which they came, and the first one speaks", () => {
    expect(mergeLines(lines)).toEqual([
      { variant_id: "a", quantity: 5, note: "first" },
      { variant_id: "b", quantity: 2, note: "other" },
    ])
    expect(lines[0]?.quantity).toBe(1)
  })
})
