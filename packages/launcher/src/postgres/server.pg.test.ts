import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { isAlive, type ProcessIdentity } from "../process/identity.ts"
import { claimPort } from "../process/ports.ts"
import { findBinaries } from "./binaries.ts"
import { inspectCluster } from "./postmaster.ts"
import { withClient } from "./provision.ts"
import { startPostgres, type PostgresOptions, type RunningPostgres } from "./server.ts"
import { postgresUser } from "./system-user.ts"

const folder = mkdtempSync(join(tmpdir(), "launcher-postgres-"))
const cluster = join(folder, "postgres")
const passwords = { superuser: "s".repeat(32), owner: "o".repeat(32), app: "a".repeat(32) }
const anyPort = () => claimPort({ port: 0, use: "a test", flag: "", variable: "" })
let running: RunningPostgres | undefined
let identity: ProcessIdentity | undefined

async function start(changes: Partial<PostgresOptions> = {}): Promise<RunningPostgres> {
  running = await startPostgres({
    cluster,
    port: await anyPort(),
    passwords,
    logFile: join(folder, "postgres.log"),
    onIdentity: (now) => {
      identity = now
    },
    ...changes,
  })
  return running
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query(statement)).rows as never)
}

/** A server on the same data that no launcher watches, as a SIGKILL leaves it. */
async function strand(): Promise<ChildProcess> {
  const user = postgresUser()
  const { postgres } = await findBinaries(user, join(folder, "postgres-programs"))
  const flags = ["-D", cluster, "-p", String(await anyPort()), "-c", "unix_socket_directories="]
  const server = spawn(postgres, flags, { detached: true, stdio: "ignore", cwd: folder, ...user })
  while (inspectCluster(cluster).state !== "ours") await pause(20)
  return server
}

beforeAll(async () => {
  // PostgreSQL's own user must pass through when the tests run as root.
  chmodSync(folder, 0o711)
  await start()
}, 60_000)

afterAll(async () => {
  await running?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe("an embedded PostgreSQL", { timeout: 30_000 }, () => {
  it("keeps its data to its own user and listens on loopback without a socket file", async () => {
    expect(statSync(cluster).mode & 0o777).toBe(0o700)
    const shown = await ask(running?.superuserUrl ?? "", "show listen_addresses")
    expect(shown).toEqual([{ listen_addresses: "127.0.0.1" }])
    const sockets = await ask(running?.superuserUrl ?? "", "show unix_socket_directories")
    expect(sockets).toEqual([{ unix_socket_directories: "" }])
  })

  it("lets the application add to the ledger and read it, and nothing else", async () => {
    const { url, ownerUrl } = running ?? { url: "", ownerUrl: "" }
    await ask(
      ownerUrl,
      "create table ledger.entry (id bigint generated always as identity, text text)",
    )
    await ask(url, "insert into ledger.entry (text) values ('first')")
    expect(await ask(url, "select text from ledger.entry")).toEqual([{ text: "first" }])
    for (const forbidden of [
      "update ledger.entry set text = 'second'",
      "delete from ledger.entry",
      "truncate ledger.entry",
      "drop table ledger.entry",
      "alter table ledger.entry disable trigger all",
      "create table ledger.other (id int)",
      "drop schema ledger cascade",
      "set role shop_owner",
      "create role another superuser",
    ]) {
      await expect(ask(url, forbidden), forbidden).rejects.toThrow(
        /permission denied|must be owner/,
      )
    }
  })

  it("comes back after its process is killed", async () => {
    const before = identity
    process.kill(before?.pid ?? 0, "SIGKILL")
    await expect
      .poll(() => ask(running?.url ?? "", "select 1 as one").catch(() => []), { timeout: 15_000 })
      .toEqual([{ one: 1 }])
    expect(identity?.pid).not.toBe(before?.pid)
  })

  it("stops a server that a killed start left behind, and keeps its data", async () => {
    await running?.stop()
    const orphan = await strand()
    const ended = once(orphan, "exit")
    await start()
    await ended
    expect(await ask(running?.url ?? "", "select text from ledger.entry")).toHaveLength(1)
  })

  it("starts over a postmaster.pid whose number belongs to a stranger, without a signal to it", async () => {
    await running?.stop()
    const stranger = spawn("sleep", ["60"], { stdio: "ignore" })
    const file = join(cluster, "postmaster.pid")
    writeFileSync(file, `${stranger.pid}\n${cluster}\n1700000000\n5433\n\n127.0.0.1\n`)
    await start()
    expect(readFileSync(file, "utf8")).toMatch(new RegExp(`^${identity?.pid}\n`))
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
    stranger.kill()
  })

  it("starts from a copy of a running server's folder and leaves the original alone", async () => {
    const original = identity
    const copy = join(folder, "copy")
    cpSync(cluster, copy, { recursive: true, preserveTimestamps: true })
    const user = postgresUser()
    if (user !== undefined) await run("chown", ["-R", `${user.uid}:${user.gid}`, copy])
    const second = await startPostgres({
      cluster: copy,
      port: await anyPort(),
      passwords,
      logFile: join(folder, "copy.log"),
    })
    expect(await ask(second.url, "select text from ledger.entry")).toHaveLength(1)
    expect(original !== undefined && isAlive(original)).toBe(true)
    await second.stop()
  })

  it("says so when secrets and data do not belong together", async () => {
    await running?.stop()
    const other = { ...passwords, superuser: "x".repeat(32) }
    await expect(start({ passwords: other })).rejects.toThrow(/do not fit the database/)
    expect(existsSync(join(cluster, "postmaster.pid"))).toBe(false)
  })

  it("says so when its port is taken at the last moment", async () => {
    const second = await start()
    const port = second.port
    const copy = join(folder, "other")
    const refused = startPostgres({
      ...{ cluster: copy, port, passwords, logFile: join(folder, "other.log") },
    })
    await expect(refused).rejects.toThrow(`Port ${port}, meant for PostgreSQL, was taken`)
  })
})

async function run(command: string, args: string[]): Promise<void> {
  await once(spawn(command, args, { stdio: "ignore" }), "exit")
}
