import { createHmac } from "node:crypto"
import { describe, expect, it } from "vitest"
import { CHANGES_PER_SIGNAL, distinctChanges, signalsOf } from "../rules/change-queue"
import { retryDelay } from "../rules/retry-delay"
import { signSignal } from "../rules/sign-signal"
import type { Change } from "../types"

const product = (handle: string): Change => ({ kind: "product", handle })

describe("changes", () => {
  it("are told once each, first come first", () => {
    const stock: Change = { kind: "stock", handle: "a" }
    const catalogue: Change = { kind: "catalogue" }
    expect(
      distinctChanges([product("a"), catalogue, stock, product("a"), catalogue, product("b")]),
    ).toEqual([product("a"), catalogue, stock, product("b")])
  })

  it("are spread over signals of a bounded size", () => {
    const many = Array.from({ length: CHANGES_PER_SIGNAL * 2 + 1 }, (_, at) => product(`p${at}`))
    const signals = signalsOf(many)
    expect(signals.map((signal) => signal.length)).toEqual([
      CHANGES_PER_SIGNAL,
      CHANGES_PER_SIGNAL,
      1,
    ])
    expect(signals.flat()).toEqual(many)
  })

  it("that are none make no signal", () => {
    expect(signalsOf([])).toEqual([])
  })
})

describe("a signature", () => {
  it("binds time and body to the key", () => {
    const expected = createHmac("sha256", "key").update('1700000000.{"a":1}').digest("hex")
    expect(signSignal('{"a":1}', "key", 1_700_000_000)).toBe(`t=1700000000,v1=${expected}`)
    expect(signSignal('{"a":2}', "key", 1_700_000_000)).not.toContain(expected)
    expect(signSignal('{"a":1}', "key", 1_700_000_001)).not.toContain(expected)
    expect(signSignal('{"a":1}', "other", 1_700_000_000)).not.toContain(expected)
  })
})

describe("a try that failed", () => {
  it("is repeated twice, later each time", () => {
    const [first, second] = [retryDelay(1, undefined), retryDelay(2, 503)]
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(first ?? Infinity)
    expect(retryDelay(3, 503)).toBeUndefined()
  })

  it("is not repeated when the storefront refused the signal itself", () => {
    expect(retryDelay(1, 401)).toBeUndefined()
  })
})
