import { describe, expect, it } from "vitest"

import { failureFromException, failureFromResponse } from "./errors"
import { BackendUnavailableError, valueOrThrow } from "./result"

describe("failureFromResponse", () => {
  it.each([500, 502, 503, 429, 408, 401, 403, 302])("takes %d for an outage", (status) => {
    expect(failureFromResponse(status, {}).reason).toBe("unavailable")
  })

  it("tells what does not exist", () => {
    expect(failureFromResponse(404, { message: "Cart not found" })).toEqual({
      ok: false,
      reason: "not-found",
      message: "Cart not found",
    })
  })

  it.each([
    [{ code: "insufficient_inventory" }, "out-of-stock"],
    [{ message: "Some variant does not have the required inventory" }, "out-of-stock"],
    [{ message: "Cart cart_1 is already completed." }, "completed"],
    [{ message: "Cart is already being completed by another request" }, "conflict"],
    [{ type: "conflict", message: "x" }, "conflict"],
    [{ message: "Variants with IDs a do not have a price" }, "not-sold-here"],
    [{ code: "not_sellable", message: '"A" cannot be sold' }, "not-sellable"],
    [{ message: "Something else" }, "other"],
    ["no object", "other"],
    [undefined, "other"],
  ])("reads %j as %s", (body, refusal) => {
    expect(failureFromResponse(400, body)).toMatchObject({ reason: "refused", refusal })
  })

  it("passes on which of several lines are at fault, and no line of another shape", () => {
    const lines = [{ index: 2, variant_id: "variant_1", reason: "over-stock" }]
    expect(failureFromResponse(400, { code: "lines_refused", lines })).toMatchObject({
      refusal: "other",
      lines: [{ index: 2, reason: "over-stock" }],
    })
    expect(failureFromResponse(400, { lines: ["nonsense"] })).not.toHaveProperty("lines")
  })

  it("takes a 409 for a conflict, unless it says that guidance changed", () => {
    expect(failureFromResponse(409, {})).toMatchObject({ reason: "refused", refusal: "conflict" })
    expect(failureFromResponse(409, { code: "guidance_changed" })).toMatchObject({
      reason: "refused",
      refusal: "guidance-changed",
    })
  })
})

describe("failureFromException", () => {
  it("tells a timeout from a refused connection", () => {
    const timeout = failureFromException(new DOMException("x", "TimeoutError"))
    expect(timeout).toMatchObject({ reason: "unavailable" })
    expect(timeout.message).toMatch(/in time/)
    expect(failureFromException(new TypeError("fetch failed")).message).toMatch(/reached/)
  })
})

describe("valueOrThrow", () => {
  it("passes values, turns what does not exist into null, and throws for an outage", () => {
    expect(valueOrThrow({ ok: true, value: 1 })).toBe(1)
    expect(valueOrThrow({ ok: false, reason: "not-found", message: "" })).toBeNull()
    expect(() => valueOrThrow({ ok: false, reason: "unavailable", message: "away" })).toThrow(
      BackendUnavailableError,
    )
  })
})
