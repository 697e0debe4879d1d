import { describe, expect, it } from "vitest"
import { canonicalJson } from "./canonical-json.ts"

describe("canonicalJson", () => {
  it("does not depend on the order of keys, at any depth", () => {
    const one = { b: [{ y: 1, x: null }], a: "text" }
    const other = { a: "text", b: [{ x: null, y: 1 }] }
    expect(canonicalJson(one)).toBe(canonicalJson(other))
    expect(canonicalJson(one)).toBe('{"a":"text","b":[{"x":null,"y":1}]}')
  })

  it("depends on the order of lists", () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
  })

  it("leaves out what is undefined, as JSON does", () => {
    expect(canonicalJson({ a: undefined, b: true })).toBe('{"b":true}')
  })
})
