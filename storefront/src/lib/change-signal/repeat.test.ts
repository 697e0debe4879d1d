import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

import type { Change } from "../cache-manifest"
import { noteRead, wasReadWithin } from "./recent-reads"
import { Repeater } from "./repeat"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const stock = (handle: string): Change => ({ kind: "stock", handle })

describe("Repeater", () => {
  it("sends a burst once, when it is over", async () => {
    const send = vi.fn(() => Promise.resolve())
    const repeater = new Repeater(send, 100)
    repeater.take([stock("a")])
    await vi.advanceTimersByTimeAsync(80)
    repeater.take([stock("a"), stock("b")])
    await vi.advanceTimersByTimeAsync(80)
    expect(send).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(40)
    expect(send.mock.calls).toEqual([[[stock("a"), stock("b")]]])
  })

  it("splits what one signal cannot hold", async () => {
    const send = vi.fn((changes: Change[]) => Promise.resolve(void changes))
    new Repeater(send, 1).take(Array.from({ length: 250 }, (_, at) => stock(`p${at}`)))
    await vi.advanceTimersByTimeAsync(10)
    expect(send.mock.calls.map(([changes]) => changes.length)).toEqual([200, 50])
  })
})

describe("wasReadWithin", () => {
  it("knows which tags a page was rendered under lately", async () => {
    noteRead(["product:a", "products"])
    expect(wasReadWithin(1_000, ["stock:z", "product:a"])).toBe(true)
    expect(wasReadWithin(1_000, ["product:b"])).toBe(false)
    await vi.advanceTimersByTimeAsync(1_001)
    expect(wasReadWithin(1_000, ["product:a"])).toBe(false)
  })
})
