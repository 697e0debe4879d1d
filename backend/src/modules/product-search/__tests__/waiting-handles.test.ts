import { expect, it } from "vitest"
import { WaitingHandles } from "../rules/waiting-handles"

it("hands each different handle on once, a hundred at a time, one batch after the other", async () => {
  const waiting = new WaitingHandles()
  const batches: string[][] = []
  let running = 0
  const run = async (handles: string[]) => {
    running += 1
    expect(running).toBe(1)
    await Promise.resolve()
    batches.push(handles)
    running -= 1
  }
  const handles = Array.from({ length: 150 }, (_, at) => `p-${at}`)
  waiting.add(handles, run)
  waiting.add(handles, run)
  await waiting.settled()
  expect(batches.map(({ length }) => length)).toEqual([100, 50])
  expect(new Set(batches.flat()).size).toBe(150)
})
