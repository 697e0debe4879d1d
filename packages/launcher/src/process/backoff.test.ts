import { describe, expect, it } from "vitest"
import { createBackoff } from "./backoff.ts"

describe("createBackoff", () => {
  it("doubles the pause with each crash", () => {
    const crashed = createBackoff()
    const pauses = [0, 1000, 2000].map((now) => crashed(now))
    expect(pauses).toEqual([
      { again: true, afterMs: 500 },
      { again: true, afterMs: 1000 },
      { again: true, afterMs: 2000 },
    ])
  })

  it("gives up at the sixth crash within a minute", () => {
    const crashed = createBackoff()
    for (let crash = 0; crash < 5; crash++) expect(crashed(crash * 1000).again).toBe(true)
    expect(crashed(5000)).toEqual({ again: false })
  })

  it("forgets crashes older than a minute", () => {
    const crashed = createBackoff()
    for (let crash = 0; crash < 5; crash++) crashed(crash)
    expect(crashed(70_000)).toEqual({ again: true, afterMs: 500 })
  })
})
