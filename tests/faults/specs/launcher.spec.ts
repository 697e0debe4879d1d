import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ask, eventually, freePorts, isListening, isProcessAlive } from "@finegauge/support"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bystander, type Bystander } from "../src/bystander.ts"
import { launch, postmasterOf, type Place, type Started } from "../src/launcher.ts"
import { runningPids } from "../src/run-record.ts"
import { watchEnds } from "../src/watch.ts"

const folder = mkdtempSync(join(tmpdir(), "finegauge-launcher-"))
const place: Place = { dataDir: join(folder, "data"), ports: { shop: 0, backend: 0, postgres: 0 } }
/** Files in which a launcher writes down process numbers. */
const records = ["postgres/postmaster.pid", "launcher.lock", "run.json"]
const kept = new Map<string, string>()
let running: Started | undefined
let stranger: Bystander

async function start(): Promise<number> {
  running = launch(place)
  return running.ready()
}

async function end(signal: NodeJS.Signals): Promise<Record<string, number>> {
  const launcher = running?.child.pid ?? 0
  const pids = { ...runningPids(place.dataDir), postgres: postmasterOf(place.dataDir), launcher }
  process.kill(launcher, signal)
  return watchEnds(pids, 15_000)
}

beforeAll(async () => {
  chmodSync(folder, 0o711)
  const [shop = 0, backend = 0, postgres = 0] = await freePorts(3)
  place.ports = { shop, backend, postgres }
  stranger = await bystander()
})

afterAll(async () => {
  if (running?.child.exitCode === null && running.child.signalCode === null) {
    running.child.kill("SIGTERM")
    await running.ended
  }
  await stranger.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

describe("the launcher, killed and started again in one folder", { timeout: 300_000 }, () => {
  it("goes on unaided after a SIGKILL in the middle of the first start", async () => {
    const first = launch(place)
    // Long enough for a build, in case a source was changed since the run began.
    await eventually("its PostgreSQL", () => postmasterOf(place.dataDir) > 0, { within: 150_000 })
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    const orphan = postmasterOf(place.dataDir)
    first.child.kill("SIGKILL")
    await first.ended
    expect(isProcessAlive(orphan)).toBe(true)

    await start()
    const catalogue = await ask(`http://127.0.0.1:${place.ports.shop}/en-gb/catalogue`)
    expect(catalogue.text).toContain("pdo-mono-thread")
  })

  it("goes on unaided after a SIGKILL while the shop is open", async () => {
    const left = { ...runningPids(place.dataDir), postgres: postmasterOf(place.dataDir) }
    running?.child.kill("SIGKILL")
    await running?.ended
    await start()
    const now = Object.values({
      ...runningPids(place.dataDir),
      postgres: postmasterOf(place.dataDir),
    })
    const orphans = Object.entries(left).filter(
      ([, pid]) => !now.includes(pid) && isProcessAlive(pid),
    )
    expect(orphans).toEqual([])
  })

  it("stops everything within ten seconds of a closed terminal", async () => {
    for (const name of records) kept.set(name, readFileSync(join(place.dataDir, name), "utf8"))
    const ends = await end("SIGHUP")
    expect(Math.max(...Object.values(ends)), JSON.stringify(ends)).toBeLessThan(10_000)
    for (const port of Object.values(place.ports)) expect(await isListening(port)).toBe(false)
  })

  it("never signals a stranger who was given a number that stands in its files", async () => {
    const recycled = String(stranger.pid)
    for (const [name, text] of kept) {
      const stale = text.replace(/^\d+/, recycled).replaceAll(/"pid":\s*\d+/g, `"pid":${recycled}`)
      writeFileSync(join(place.dataDir, name), stale, { mode: 0o600 })
    }
    await start()
    expect(stranger.signals()).toEqual([])
  })

  it("stops everything within ten seconds of a SIGTERM, PostgreSQL last, and signals no stranger", async () => {
    const ends = await end("SIGTERM")
    expect(Math.max(...Object.values(ends)), JSON.stringify(ends)).toBeLessThan(10_000)
    const { postgres = 0, launcher: _launcher, ...others } = ends
    expect(Object.keys(others).length).toBeGreaterThanOrEqual(2)
    for (const [name, at] of Object.entries(others)) expect(at, name).toBeLessThanOrEqual(postgres)
    expect(stranger.signals()).toEqual([])
    expect(await running?.ended).not.toBe("SIGKILL")
  })
})

/** What a person is told: one sentence, and no trace of the program behind it. */
async function expectOneSentence(refused: Started, sentence: RegExp) {
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toMatch(sentence)
  expect(refused.output()).not.toMatch(/\bat .+:\d+:\d+|node:internal|Error:/)
}

describe("what cannot work is told in one sentence", { timeout: 60_000 }, () => {
  it.each(["shop", "backend", "postgres"] as const)("a taken port of the %s", async (name) => {
    const taken = createServer().listen(place.ports[name], "127.0.0.1")
    try {
      await expectOneSentence(
        launch(place),
        new RegExp(`Port ${place.ports[name]}, meant for .+, is taken: stop the program`),
      )
    } finally {
      await new Promise((resolve) => taken.close(resolve))
    }
  })

  it("damaged secrets", async () => {
    const path = `${place.dataDir}/secrets.json`
    const whole = readFileSync(path)
    try {
      appendFileSync(path, "}")
      await expectOneSentence(launch(place), /is damaged/)
    } finally {
      writeFileSync(path, whole)
    }
  })
})
