import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { clientFault } from "../client-fault"
import { findNul, pagingFault } from "../malformed"
import { PRIVATE_FIELDS, publicJson } from "../private-fields"

describe("NUL", () => {
  it.each([
    ["a text", "a\0b"],
    ["a list", ["a", ["\0"]]],
    ["an object", { a: { b: "\0" } }],
    ["a name", { a: { "\0": 1 } }],
  ])("is found in %s", (_where, value) => {
    expect(findNul(value)).toBe(true)
  })

  it.each([[undefined], [null], ["text"], [5], [{ a: ["b", 1, null] }]])(
    "is not found in %j",
    (value) => {
      expect(findNul(value)).toBe(false)
    },
  )

  it("is not searched for without end", () => {
    let deep: unknown = "x"
    for (let level = 0; level < 5000; level += 1) deep = [deep]
    expect(findNul(deep)).toBe(true)
  })
})

describe("paging", () => {
  it.each([[{}], [{ limit: "1" }], [{ limit: "100", offset: "0" }], [{ offset: "100000" }]])(
    "%j is fine",
    (query) => {
      expect(pagingFault(query)).toBeUndefined()
    },
  )

  it.each([
    [{ limit: "0" }, /^limit/],
    [{ limit: "101" }, /^limit/],
    [{ limit: "-1" }, /^limit/],
    [{ limit: "1.5" }, /^limit/],
    [{ limit: "" }, /^limit/],
    [{ limit: ["1"] }, /^limit/],
    [{ limit: { $gt: "1" } }, /^limit/],
    [{ offset: "-1" }, /^offset/],
    [{ offset: "100001" }, /^offset/],
    [{ offset: "9".repeat(30) }, /^offset/],
  ])("%j is refused in words", (query, sentence) => {
    expect(pagingFault(query)).toMatch(sentence)
  })
})

describe("public JSON", () => {
  it.each(PRIVATE_FIELDS)("never holds %s", (name) => {
    const body = { products: [{ id: "p", [name]: 1, variants: [{ id: "v", [name]: { a: 1 } }] }] }
    expect(JSON.parse(publicJson(body))).toEqual({
      products: [{ id: "p", variants: [{ id: "v" }] }],
    })
  })

  it("keeps everything else, dates too", () => {
    const body = { at: new Date(0), none: null, amount: 1.5, list: [1, "2"] }
    expect(JSON.parse(publicJson(body))).toEqual({ ...body, at: "1970-01-01T00:00:00.000Z" })
  })
})

describe("a fault of the caller", () => {
  it.each([
    ["a bad date or number in PostgreSQL", { code: "22P02" }],
    ["a character that PostgreSQL cannot store", { code: "22021" }],
    ["broken percent-encoding", new URIError("URI malformed")],
    ["a bad argument", new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "too deep")],
  ])("is %s", (_what, error) => {
    const fault = clientFault(error)
    expect(fault?.type).toBe(MedusaError.Types.INVALID_DATA)
    expect(fault?.message.length).toBeGreaterThan(5)
  })

  it.each([
    [new Error("boom")],
    [{ code: "53300" }],
    [{ code: 22 }],
    ["text"],
    [null],
    [new MedusaError(MedusaError.Types.NOT_FOUND, "gone")],
  ])("is not %s", (error) => {
    expect(clientFault(error)).toBeUndefined()
  })
})
