import { describe, expect, it } from "vitest"

import { RenewalQueue } from "./renew"

const limits = { concurrency: 2, perPageMs: 50, pauseMs: 1 }

describe("RenewalQueue", () => {
  it("asks for a page until it comes fresh from the cache", async () => {
    const answers = ["STALE", "STALE", "HIT"]
    const asked: string[] = []
    const queue = new RenewalQueue((path) => {
      asked.push(path)
      return Promise.resolve(answers.shift() ?? "HIT")
    }, limits)
    await queue.renew(["/a"])
    expect(asked).toEqual(["/a", "/a", "/a"])
  })

  it("leaves a page that stays stale to its next visitor", async () => {
    const started = Date.now()
    await new RenewalQueue(() => Promise.resolve("STALE"), limits).renew(["/a"])
    expect(Date.now() - started).toBeLessThan(1_000)
  })

  it("goes on after a page that gives no answer", async () => {
    const asked = new Set<string>()
    const queue = new RenewalQueue((path) => {
      asked.add(path)
      return Promise.resolve(null)
    }, limits)
    await queue.renew(["/a", "/b", "/c"])
    expect([...asked]).toEqual(["/a", "/b", "/c"])
  })

  it("renders few pages at a time, and a waiting page only once", async () => {
    let open = 0
    let most = 0
    let calls = 0
    const queue = new RenewalQueue(async () => {
      calls += 1
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setTimeout(resolve, 2))
      open -= 1
      return "HIT"
    }, limits)
    const paths = ["/a", "/b", "/c", "/d", "/e"]
    await Promise.all([queue.renew(paths), queue.renew(paths.slice(2))])
    expect(most).toBe(2)
    expect(calls).toBe(5)
  })

  it("lets a page that changed itself go before pages that only show a change", async () => {
    const asked: string[] = []
    const queue = new RenewalQueue(
      async (path) => {
        if (path === "/list-1") void queue.renew(["/b"], ["/list-2"])
        asked.push(path)
        await Promise.resolve()
        return "HIT"
      },
      { ...limits, concurrency: 1 },
    )
    await queue.renew(["/a"], ["/list-1", "/list-2", "/list-3"])
    expect(asked).toEqual(["/a", "/list-1", "/b", "/list-2", "/list-3"])
  })

  it("renews a page again that changed while it was being rendered", async () => {
    let calls = 0
    const queue = new RenewalQueue(async () => {
      calls += 1
      if (calls === 1) void queue.renew(["/a"])
      await Promise.resolve()
      return "HIT"
    }, limits)
    await queue.renew(["/a"])
    expect(calls).toBe(2)
  })
})
