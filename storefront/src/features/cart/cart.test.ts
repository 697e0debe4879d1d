import { describe, expect, it } from "vitest"

import type { Failure, Refusal } from "@/lib/medusa/result"
import { getMessages } from "@/messages"

import { lineProblem } from "./line-problems"
import { problemOf, statusOf, type Problem } from "./problem"
import { addition, lineChange } from "./schema"

const variant = "variant_01M83XGPF27V27K37T1K40MDJM"
const line = "cali_01M83XGPF27V27K37T1K40MDJM"

describe("addition", () => {
  it("takes a variant, once unless told otherwise", () => {
    expect(addition.parse({ variant })).toEqual({ variant, quantity: 1 })
    expect(addition.parse({ variant, quantity: "3" })).toEqual({ variant, quantity: 3 })
  })

  it.each(["0", "-1", "1.5", "100", "1e9", "abc", "NaN", "Infinity"])("refuses %j", (quantity) => {
    expect(addition.safeParse({ variant, quantity }).success).toBe(false)
  })

  it.each(["", "x", "variant_", "variant_../../admin", `${variant}\0`, null, undefined, {}])(
    "refuses the variant %j",
    (given) => expect(addition.safeParse({ variant: given }).success).toBe(false),
  )
})

describe("lineChange", () => {
  it("takes a line and its new quantity", () => {
    expect(lineChange.parse({ line, quantity: " 2 " })).toEqual({ line, quantity: 2 })
  })

  it("refuses a line that is none of Medusa's", () => {
    expect(lineChange.safeParse({ line: "../carts", quantity: "1" }).success).toBe(false)
  })
})

describe("problemOf", () => {
  const refused = (refusal: Refusal) =>
    ({ ok: false, reason: "refused", refusal, message: "" }) satisfies Failure

  it.each([
    [{ ok: false, reason: "unavailable", message: "" } satisfies Failure, "unavailable", 503],
    [{ ok: false, reason: "not-found", message: "" } satisfies Failure, "gone", 404],
    [refused("out-of-stock"), "out-of-stock", 409],
    [refused("completed"), "gone", 404],
    [refused("not-sold-here"), "not-sold-here", 409],
    [refused("not-sellable"), "not-sellable", 409],
    [refused("guidance-changed"), "other", 409],
    [refused("other"), "other", 409],
    [refused("conflict"), "other", 409],
  ])("of %j is %s with status %d", (failure, problem, status) => {
    expect(problemOf(failure)).toBe(problem)
    expect(statusOf(problemOf(failure))).toBe(status)
  })

  it("has a sentence and a refusing status for every problem", () => {
    for (const [problem, sentence] of Object.entries(getMessages("en-gb").cart.problems)) {
      expect(sentence).toMatch(/\.$/)
      expect(statusOf(problem as Problem)).toBeGreaterThanOrEqual(400)
    }
  })
})

describe("lineProblem", () => {
  const none = new Set<string>()
  const states = new Map([
    ["none", "out"],
    ["few", "low"],
    ["many", "in"],
  ] as const)

  it.each([
    ["none", 1, "sold-out"],
    ["few", 4, undefined],
    ["few", 5, "too-many"],
    ["many", 99, undefined],
    ["unknown", 1, undefined],
  ])("of %s × %d is %s", (variantId, quantity, problem) => {
    expect(lineProblem({ id: "cali_1", variantId, quantity }, states, none)).toBe(problem)
  })

  it("says first that a product may not be sold at all", () => {
    const stopped = new Set(["cali_1"])
    const line = { id: "cali_1", variantId: "none", quantity: 1 }
    expect(lineProblem(line, states, stopped)).toBe("not-sellable")
    expect(lineProblem({ ...line, id: "cali_2", variantId: "many" }, states, stopped)).toBe(
      undefined,
    )
  })
})
