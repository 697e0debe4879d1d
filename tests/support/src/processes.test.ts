import { spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { describe, expect, it } from "vitest"
import { endGroup, isAlive, processesMarked } from "./processes.ts"

const sleeper = "setInterval(() => {}, 1000)"

describe("processesMarked", () => {
  it("finds a process by its inherited environment and no longer once it has ended", async () => {
    const marker = `marker-${randomUUID()}`
    const child = spawn(process.execPath, ["-e", sleeper], {
      detached: true,
      stdio: "ignore",
      env: { ...process.env, FINEGAUGE_TEST_RUN: marker },
    })
    const pid = child.pid ?? 0
    await expect.poll(() => processesMarked(marker).map((one) => one.pid)).toEqual([pid])
    await endGroup(pid)
    await expect.poll(() => processesMarked(marker)).toEqual([])
    expect(isAlive(pid)).toBe(false)
  })

  it("finds a process by its command line", async () => {
    const marker = `marker-${randomUUID()}`
    const child = spawn(process.execPath, ["-e", sleeper, marker], {
      detached: true,
      stdio: "ignore",
    })
    await expect.poll(() => processesMarked(marker)).toHaveLength(1)
    await endGroup(child.pid ?? 0)
  })

  it("does not count itself", () => {
    expect(processesMarked(process.execPath).map((one) => one.pid)).not.toContain(process.pid)
  })
})

describe("endGroup", () => {
  it("ends a group that ignores SIGTERM", async () => {
    const child = spawn(process.execPath, ["-e", `process.on("SIGTERM", () => {}); ${sleeper}`], {
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    })
    await endGroup(child.pid ?? 0, 300)
    await expect.poll(() => isAlive(-(child.pid ?? 0))).toBe(false)
  })
})
