import { describe, expect, it } from "vitest"
import { stockStateOf } from "../read/stock-state"

const counted = { managed: true, backorder: false }

describe("the stock state of a counted variant", () => {
  it.each([
    [100, "in"],
    [5, "in"],
    [4, "low"],
    [1, "low"],
    [0, "out"],
    [-3, "out"],
  ] as const)("with %i available is %s", (available, state) => {
    expect(stockStateOf({ ...counted, available })).toBe(state)
  })

  it("that was never counted is out", () => {
    expect(stockStateOf({ ...counted, available: null })).toBe("out")
  })

  it("that may be ordered ahead is never out", () => {
    expect(stockStateOf({ managed: true, backorder: true, available: 0 })).toBe("in")
  })
})

describe("the stock state of an uncounted variant", () => {
  it("is always in", () => {
    expect(stockStateOf({ managed: false, backorder: false, available: null })).toBe("in")
  })
})
