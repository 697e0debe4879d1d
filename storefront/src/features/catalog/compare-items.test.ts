import { describe, expect, it } from "vitest"
import { compareHref, itemsIn } from "./compare-items"

describe("itemsIn", () => {
  it("reads one list with commas, several fields, and both", () => {
    expect(itemsIn("a,b")).toEqual(["a", "b"])
    expect(itemsIn(["a", "b, c"])).toEqual(["a", "b", "c"])
    expect(itemsIn(undefined)).toEqual([])
  })

  it("takes each once, whatever its letters, and nothing for empty ones", () => {
    expect(itemsIn(" a ,,A, b")).toEqual(["A", "b"])
  })

  it("reads no more than it could ever show, and no novel", () => {
    expect(itemsIn(Array.from({ length: 50 }, (_, at) => `x${at}`))).toHaveLength(12)
    expect(itemsIn("x".repeat(5_000))[0]).toHaveLength(100)
  })
})

describe("compareHref", () => {
  it("comes back as it went", () => {
    const href = compareHref("en-gb", ["microcannula", "FG-MI-CIR-5P-32G-1.5"])
    expect(href).toBe("/en-gb/compare?items=microcannula,FG-MI-CIR-5P-32G-1.5")
    expect(itemsIn(new URL(href, "http://shop.test").searchParams.get("items") ?? "")).toEqual([
      "microcannula",
      "FG-MI-CIR-5P-32G-1.5",
    ])
    expect(compareHref("en-gb", [])).toBe("/en-gb/compare")
  })
})
