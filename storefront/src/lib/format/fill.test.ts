import { describe, expect, it } from "vitest"
import { fill } from "./fill"

describe("fill", () => {
  it("puts values into their places, as often as they stand there", () => {
    expect(fill("{a} of {b}, {a}", { a: 1, b: "two" })).toBe("1 of two, 1")
  })

  it("leaves a place without a value visible", () => {
    expect(fill("from {price}", {})).toBe("from {price}")
  })

  it("does not fill what a value brings along", () => {
    expect(fill("{a}", { a: "{b}", b: "never" })).toBe("{b}")
  })
})
