import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { claimDataFolder } from "./claim.ts"
import { dataFolder, openDataFolder } from "./data-folder.ts"
import { confirmFresh, emptyDataFolder } from "./fresh.ts"
import { recordRun } from "./run-record.ts"
import { readAdmin, readSecrets } from "./secrets.ts"
import { readState, writeState } from "./state.ts"

let parent: string
let root: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "data-"))
  root = join(parent, "shop")
})
afterEach(() => {
  rmSync(parent, { recursive: true })
})

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const silent = () => undefined

describe("openDataFolder", () => {
  it("makes a folder that nobody else may look into", () => {
    const folder = openDataFolder(root)
    expect(modeOf(root)).toBe(process.getuid?.() === 0 ? "711" : "700")
    expect(modeOf(folder.logs)).toBe("700")
  })

  it("closes a folder that stood open", () => {
    openDataFolder(root)
    chmodSync(root, 0o777)
    openDataFolder(root)
    expect(statSync(root).mode & 0o066).toBe(0)
  })

  it("refuses a folder with somebody else's files", () => {
    mkdirSync(root)
    writeFileSync(join(root, "thesis.txt"), "")
    expect(() => openDataFolder(root)).toThrow(/holds files that are not this shop's/)
  })

  it("refuses a file in the place of a folder", () => {
    writeFileSync(root, "")
    expect(() => openDataFolder(root)).toThrow(/is a file where a folder is needed/)
    expect(() => openDataFolder(join(root, "below"))).toThrow(/is a file where a folder is needed/)
  })
})

describe("secrets", () => {
  it("are random, private, and stay", () => {
    const { secrets, admin } = openDataFolder(root)
    const first = readSecrets(secrets)
    expect(new Set(Object.values(first)).size).toBe(6)
    expect(readSecrets(secrets)).toEqual(first)
    expect(readAdmin(admin)).toEqual(readAdmin(admin))
    expect([modeOf(secrets), modeOf(admin)]).toEqual(["600", "600"])
  })

  it("are closed to others when they stood open", () => {
    const { secrets } = openDataFolder(root)
    readSecrets(secrets)
    chmodSync(secrets, 0o644)
    readSecrets(secrets)
    expect(modeOf(secrets)).toBe("600")
  })

  it("say so when they are damaged", () => {
    const { secrets } = openDataFolder(root)
    readSecrets(secrets)
    writeFileSync(secrets, readFileSync(secrets, "utf8").slice(0, 40))
    expect(() => readSecrets(secrets)).toThrow(/secrets\.json is damaged: restore it/)
  })
})

describe("state", () => {
  it("is remembered for one database and unknown for another", () => {
    const { state } = openDataFolder(root)
    const done = { database: "embedded 1", migratedBy: "abc" }
    writeState(state, done)
    expect(readState(state, "embedded 1")).toEqual(done)
    expect(readState(state, "embedded 2")).toEqual({ database: "embedded 2" })
  })
})

describe("claimDataFolder", () => {
  it("refuses a second launcher and tells where the first is", async () => {
    const folder = openDataFolder(root)
    const lock = await claimDataFolder(folder)
    const record = recordRun(folder.run)
    record.change({ phase: "running", shopUrl: "http://localhost:8000" })
    await expect(claimDataFolder(folder)).rejects.toThrow(
      /already runs .* at http:\/\/localhost:8000/,
    )
    lock.release()
  })

  it("waits for one that is stopping", async () => {
    const folder = openDataFolder(root)
    const lock = await claimDataFolder(folder)
    recordRun(folder.run).change({ phase: "stopping" })
    const second = claimDataFolder(folder)
    setTimeout(lock.release, 50)
    await expect(second).resolves.toBeDefined()
  })
})

describe("--fresh", () => {
  const wish = { yes: false, terminal: false, externalDatabase: false }

  it("needs an answer where there is something to lose and no terminal", async () => {
    openDataFolder(root)
    await expect(confirmFresh({ ...wish, dataDir: root })).rejects.toThrow(/add --yes/)
    expect(await confirmFresh({ ...wish, dataDir: root, yes: true })).toBe(true)
    expect(await confirmFresh({ ...wish, dataDir: join(parent, "none") })).toBe(true)
  })

  it("empties the folder and nothing beside it", async () => {
    const folder = openDataFolder(root)
    readSecrets(folder.secrets)
    writeFileSync(join(parent, "precious"), "")
    await emptyDataFolder(root, silent)
    expect(readdirSync(root)).toEqual([])
    expect(existsSync(join(parent, "precious"))).toBe(true)
  })

  it("leaves a folder alone that is not a shop's", async () => {
    mkdirSync(root)
    writeFileSync(join(root, "thesis.txt"), "")
    await expect(emptyDataFolder(root, silent)).rejects.toThrow(/not this shop's/)
    expect(readdirSync(root)).toEqual(["thesis.txt"])
  })

  it("leaves a folder alone from which a shop runs", async () => {
    const folder = openDataFolder(root)
    const lock = await claimDataFolder(folder)
    await expect(emptyDataFolder(root, silent)).rejects.toThrow(/already runs/)
    expect(existsSync(dataFolder(root).marker)).toBe(true)
    lock.release()
  })
})
