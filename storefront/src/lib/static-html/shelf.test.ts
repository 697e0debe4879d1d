import { describe, expect, it } from "vitest"
import { shelve, unshelve } from "./shelf"

describe("shelf", () => {
  it("hands back what was put there, as often as asked", () => {
    shelve("a", "<p>a</p>")
    expect(unshelve("a")).toBe("<p>a</p>")
    expect(unshelve("a")).toBe("<p>a</p>")
  })

  it("fails loudly for what it does not have", () => {
    expect(() => unshelve("never")).toThrow(/never/)
  })

  it("stays bounded and drops the oldest first", () => {
    for (let number = 0; number < 1000; number++) shelve(`many-${number}`, "x")
    expect(unshelve("many-999")).toBe("x")
    expect(() => unshelve("many-0")).toThrow()
  })
})
