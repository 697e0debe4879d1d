import { spawn } from "node:child_process"
import { once } from "node:events"
import { describe, expect, it } from "vitest"
import { identify, isAlive, parseProcStat } from "./identity.ts"
import { stopStranded } from "./stop-stranded.ts"

describe("parseProcStat", () => {
  it("reads past a name with spaces and brackets", () => {
    const tail = Array.from({ length: 30 }, (_, index) => String(index + 4))
    expect(parseProcStat(`77 (a) b (c) S ${tail.join(" ")}`)).toEqual({
      state: "S",
      parent: 4,
      start: "22",
    })
  })
})

describe("identify", () => {
  it("sees this process, and not a number nobody has", () => {
    expect(identify(process.pid)).toMatchObject({ pid: process.pid })
    expect(identify(2 ** 22 + 1)).toBeUndefined()
  })

  it("tells a recycled number by its start", () => {
    expect(isAlive({ pid: process.pid, stamp: "another boot/1" })).toBe(false)
  })
})

describe("stopStranded", () => {
  it("stops a recorded child and leaves a recycled number alone", async () => {
    const child = spawn("sleep", ["60"], { detached: true, stdio: "ignore" })
    const exited = once(child, "exit")
    const identity = identify(child.pid ?? 0)
    if (identity === undefined) throw new Error("the child did not start")
    expect(await stopStranded({ ...identity, stamp: "another boot/1" })).toBe(false)
    expect(isAlive(identity)).toBe(true)
    expect(await stopStranded(identity)).toBe(true)
    await exited
  })
})
