import { describe, expect, it } from "vitest"

import { readPlacedOrder, writePlacedOrder } from "./placed-order"

const placed = { id: "order_01M83XGPF27V27K37T1K40MDJ", token: `1790000000.${"a".repeat(43)}` }

describe("a placed order in a cookie", () => {
  it("is read as it was written", () => {
    expect(readPlacedOrder(writePlacedOrder(placed))).toEqual(placed)
  })

  it.each(["", placed.id, `${placed.id}.`, `${placed.id}.${placed.token}a`, "order_/../x.1.a"])(
    "is none: %s",
    (text) => {
      expect(readPlacedOrder(text)).toBeNull()
    },
  )
})
