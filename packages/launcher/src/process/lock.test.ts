import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { identify, isAlive } from "./identity.ts"
import { tryLock, waitForLock } from "./lock.ts"

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"))
  path = join(folder, "a.lock")
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const dead = { pid: process.pid, stamp: "another boot/1" }

describe("tryLock", () => {
  it("is held by one at a time and given back", async () => {
    const lock = await tryLock(path)
    expect(lock).toBeDefined()
    expect(await tryLock(path)).toBeUndefined()
    lock?.release()
    expect(existsSync(path)).toBe(false)
    expect(await tryLock(path)).toBeDefined()
  })

  it("releases nothing of a later holder when released twice", async () => {
    const first = await tryLock(path)
    first?.release()
    await tryLock(path)
    first?.release()
    expect(existsSync(path)).toBe(true)
  })

  it("takes over from a dead holder whose number lives on in another process", async () => {
    writeFileSync(path, JSON.stringify({ holder: dead }))
    expect(await tryLock(path)).toBeDefined()
  })

  it("takes over a damaged lock", async () => {
    writeFileSync(path, "{")
    expect(await tryLock(path)).toBeDefined()
  })

  it("stops what a dead holder left working, and no stranger", async () => {
    const worker = spawn("sleep", ["60"], { detached: true, stdio: "ignore" })
    const stranger = spawn("sleep", ["60"], { detached: true, stdio: "ignore" })
    const ended = once(worker, "exit")
    const known = identify(worker.pid ?? 0)
    const recycled = { pid: stranger.pid, stamp: "another boot/1" }
    writeFileSync(path, JSON.stringify({ holder: dead, workers: [known, recycled] }))
    expect(await tryLock(path)).toBeDefined()
    await ended
    expect(known !== undefined && isAlive(known)).toBe(false)
    expect(stranger.signalCode).toBeNull()
    stranger.kill("SIGKILL")
  })

  it("lets exactly one of many take over", async () => {
    writeFileSync(path, JSON.stringify({ holder: dead }))
    const tries = await Promise.all(Array.from({ length: 8 }, () => tryLock(path)))
    expect(tries.filter((lock) => lock !== undefined)).toHaveLength(1)
  })
})

describe("waitForLock", () => {
  it("tells once that it waits, and gets its turn", async () => {
    const first = await tryLock(path)
    const told: string[] = []
    const second = waitForLock(path, new AbortController().signal, () => told.push("waiting"))
    setTimeout(() => first?.release(), 50)
    await second
    expect(told).toEqual(["waiting"])
  })

  it("gives up when asked to", async () => {
    await tryLock(path)
    const wish = new AbortController()
    const waiting = waitForLock(path, wish.signal, () => undefined)
    wish.abort()
    await expect(waiting).rejects.toThrow(/abort/i)
  })
})
