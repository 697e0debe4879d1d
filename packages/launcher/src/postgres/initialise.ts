import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { chmod, chown, mkdir, rename, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { diskFullSentence, PlainError, saysDiskFull, shown } from "../plain-error.ts"
import { bareEnvironment } from "../process/child-environment.ts"
import { CommandFailure, runCommand } from "../process/run-command.ts"
import type { Binaries } from "./binaries.ts"
import type { SystemUser } from "./system-user.ts"

/** The superuser of an embedded cluster; only the launcher knows its password. */
export const SUPERUSER = "postgres"

interface NewCluster {
  /** final folder of the cluster; its parent exists */
  cluster: string
  binaries: Binaries
  user: SystemUser | undefined
  superuserPassword: string
  logFile: string
  signal: AbortSignal
}

/** Makes a cluster (folder mode 700) unless there is one; a kill half-way leaves nothing that looks finished. */
export async function initialiseCluster(wish: NewCluster): Promise<void> {
  if (existsSync(join(wish.cluster, "PG_VERSION"))) return
  const draft = `${wish.cluster}-${randomBytes(4).toString("hex")}.tmp`
  const passwordFile = `${draft}.pw`
  await mkdir(draft, { mode: 0o700 })
  try {
    await writeFile(passwordFile, wish.superuserPassword, { mode: 0o600, flag: "wx" })
    if (wish.user !== undefined) {
      await chown(draft, wish.user.uid, wish.user.gid)
      await chown(passwordFile, wish.user.uid, wish.user.gid)
    }
    await runInitdb(wish, draft, passwordFile)
    await chmod(draft, 0o700)
    await rename(draft, wish.cluster)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(draft, { recursive: true, force: true })
  }
}

async function runInitdb(wish: NewCluster, draft: string, passwordFile: string): Promise<void> {
  // The builtin locale sorts alike on every system; PostgreSQL's own log stays in English.
  const flags = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ]
  try {
    await runCommand({
      command: wish.binaries.initdb,
      args: flags,
      cwd: dirname(wish.cluster),
      env: bareEnvironment({ LC_ALL: "C", TZ: "UTC" }),
      logFile: wish.logFile,
      signal: wish.signal,
      user: wish.user,
    })
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    if (saysDiskFull(error.output)) throw new PlainError(diskFullSentence(dirname(wish.cluster)))
    throw new PlainError(
      `PostgreSQL could not make its data folder: what it said is in ${shown(wish.logFile)}.`,
    )
  }
}
