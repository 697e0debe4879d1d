import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createService, type Service, type ServiceSpec } from "./service.ts"

let folder: string
let events: string[]
let service: Service | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "service-"))
  events = []
})
afterEach(async () => {
  await service?.stop(true)
  rmSync(folder, { recursive: true })
})

const stays = "setInterval(() => {}, 1000)"
const deaf = `process.on("SIGTERM", () => {}); console.log("deaf"); ${stays}`

function serve(script: string, changes: Partial<ServiceSpec> = {}): Service {
  service = createService({
    name: "program",
    command: process.execPath,
    args: ["-e", script],
    cwd: folder,
    env: {},
    logFile: join(folder, "program.log"),
    ready: () => pause(100),
    farewell: [
      { signal: "SIGTERM", ms: 300 },
      { signal: "SIGKILL", ms: 1000 },
    ],
    onIdentity: (identity) => void events.push(identity === undefined ? "down" : "up"),
    onEvent: (text) => void events.push(text),
    onGivenUp: () => void events.push("given up"),
    ...changes,
  })
  return service
}

describe("createService", { timeout: 15_000 }, () => {
  it("starts, answers and stops", async () => {
    const program = serve(stays)
    await program.start()
    expect(program.pid()).toBeGreaterThan(0)
    await program.stop()
    expect(program.pid()).toBeUndefined()
    expect(events).toEqual(["up", "down"])
  })

  it("hands on what a program said that ends while starting", async () => {
    const start = serve(`console.error("no licence"); process.exit(3)`, {
      ready: () => pause(20_000, undefined, { ref: false }),
    }).start()
    await expect(start).rejects.toMatchObject({ output: "no licence\n" })
  })

  it("fails when the program does not exist", async () => {
    await expect(serve(stays, { command: join(folder, "nothing") }).start()).rejects.toThrow(
      /ENOENT/,
    )
  })

  it("starts a crashed program again, from fresh preparations", async () => {
    let prepared = 0
    const prepare = () => {
      prepared++
      return Promise.resolve()
    }
    const program = serve(stays, { prepare, onRevived: () => void events.push("revived") })
    await program.start()
    const before = program.pid() ?? 0
    process.kill(before, "SIGKILL")
    await expect.poll(() => events.at(-1), { timeout: 8000 }).toBe("revived")
    expect(events.at(-2)).toBe("program answers again")
    expect(program.pid()).not.toBe(before)
    expect(prepared).toBe(2)
  })

  it("leaves a program down that was stopped", async () => {
    const program = serve(stays)
    await program.start()
    await program.stop()
    await pause(700)
    expect(program.pid()).toBeUndefined()
    await program.start()
    expect(program.pid()).toBeDefined()
  })

  it("ends a program that does not listen, and at once when hurried", async () => {
    const log = join(folder, "program.log")
    const heard = async () => {
      while (!readFileSync(log, "utf8").endsWith("deaf\n")) await pause(20)
    }
    const program = serve(deaf, { ready: heard })
    await program.start()
    const patient = performance.now()
    await program.stop()
    expect(performance.now() - patient).toBeGreaterThan(250)
    expect(program.pid()).toBeUndefined()
  })
})
