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
  it("sends a change again after each delay, then forgets it", async () => {
    const send = vi.fn(() => Promise.resolve())
    new Repeater(send, [100, 400]).take([stock("a")])
    await vi.advanceTimersByTimeAsync(99)
    expect(send).toHaveBeenCalledTimes(0)
    await vi.advanceTimersByTimeAsync(2)
    expect(send.mock.calls).toEqual([[[stock("a")]]])
    await vi.advanceTimersByTimeAsync(400)
    expect(send).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it("starts over for a change that arrives anew, without holding up the others", async () => {
    const send = vi.fn(() => Promise.resolve())
    const repeater = new Repeater(send, [100])
    repeater.take([stock("a"), stock("b")])
    await vi.advanceTimersByTimeAsync(80)
    repeater.take([stock("a")])
    await vi.advanceTimersByTimeAsync(30)
    expect(send.mock.calls).toEqual([[[stock("b")]]])
    await vi.advanceTimersByTimeAsync(80)
    expect(send.mock.calls).toEqual([[[stock("b")]], [[stock("a")]]])
  })

  it("splits what one signal cannot hold", async () => {
    const send = vi.fn<(changes: Change[]) => Promise<void>>(() => Promise.resolve())
    new Repeater(send, [1]).take(Array.from({ length: 250 }, (_, at) => stock(`p${at}`)))
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
