import { describe, expect, it } from "vitest"
import { changesOf } from "../workflows/announce-change"

describe("the changes told to the storefront", () => {
  it("are each part of each product, and the catalogue once", () => {
    expect(changesOf(["a", "b"], ["product", "catalogue"])).toEqual([
      { kind: "product", handle: "a" },
      { kind: "product", handle: "b" },
      { kind: "catalogue" },
    ])
  })

  it("are the catalogue alone when no product is concerned", () => {
    expect(changesOf([], ["product", "catalogue"])).toEqual([{ kind: "catalogue" }])
  })

  it("are none when nothing shows what changed", () => {
    expect(changesOf([], ["stock"])).toEqual([])
  })
})
