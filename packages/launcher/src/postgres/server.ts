import { realpathSync } from "node:fs"
import { dirname, join } from "node:path"
import { diskFullSentence, PlainError, saysDiskFull, shown } from "../plain-error.ts"
import { bareEnvironment } from "../process/child-environment.ts"
import type { ProcessIdentity } from "../process/identity.ts"
import { createService, StartFailure, type Service } from "../process/service.ts"
import { findBinaries, type Binaries } from "./binaries.ts"
import { initialiseCluster, SUPERUSER } from "./initialise.ts"
import { releaseCluster } from "./orphan.ts"
import { checkPlace } from "./place.ts"
import { APP_ROLE, OWNER_ROLE, provision, roleUrl, type RolePasswords } from "./provision.ts"
import { checkPassword, serverIsReady } from "./readiness.ts"
import { postgresUser, type SystemUser } from "./system-user.ts"

/** What an embedded PostgreSQL needs to know. */
export interface PostgresOptions {
  /** folder of the cluster; made when missing, its parent must exist */
  cluster: string
  /** free port on loopback */
  port: number
  passwords: RolePasswords
  /** file that takes the server's log */
  logFile: string
  /** ends a start that is under way */
  signal?: AbortSignal
  /** told of crashes, restarts and orphans */
  onEvent?: (text: string) => void
  /** told at each start and end of the server */
  onIdentity?: (identity: ProcessIdentity | undefined) => void
  /** told when the server crashed too often */
  onGivenUp?: () => void
}

/** A running embedded PostgreSQL. */
export interface RunningPostgres extends Service {
  port: number
  /** address for the application role `shop_app` */
  url: string
  /** address for the owner role `shop_owner` */
  ownerUrl: string
  /** address for the superuser, for the launcher's own work */
  superuserUrl: string
}

/** Starts (and first makes) a PostgreSQL that only this machine can reach, and keeps it running. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { cluster, port, passwords, logFile } = options
  const signal = options.signal ?? new AbortController().signal
  const tell = options.onEvent ?? (() => undefined)
  const user = postgresUser()
  checkPlace(cluster, user)
  const binaries = await findBinaries(user, join(dirname(cluster), "postgres-programs"))
  await initialiseCluster({
    ...{ cluster, binaries, user, logFile, signal },
    superuserPassword: passwords.superuser,
  })
  const service = serverService(options, binaries, user, tell)
  const stop = () => void service.stop(true)
  signal.addEventListener("abort", stop, { once: true })
  try {
    await service.start()
    await provision(port, passwords)
  } catch (error) {
    await service.stop()
    throw error instanceof StartFailure ? explained(error, options) : error
  } finally {
    signal.removeEventListener("abort", stop)
  }
  return {
    ...service,
    port,
    url: roleUrl(APP_ROLE, passwords.app, port),
    ownerUrl: roleUrl(OWNER_ROLE, passwords.owner, port),
    superuserUrl: roleUrl(SUPERUSER, passwords.superuser, port),
  }
}

function serverService(
  options: PostgresOptions,
  binaries: Binaries,
  user: SystemUser | undefined,
  tell: (text: string) => void,
): Service {
  const { cluster, port, passwords } = options
  const settings = {
    listen_addresses: "127.0.0.1",
    // No socket file at all: TCP on loopback with a password is the only way in.
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
  }
  const set = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  return createService({
    name: "PostgreSQL",
    command: binaries.postgres,
    args: ["-D", realpathSync(cluster), "-p", String(port), ...set],
    cwd: dirname(cluster),
    env: bareEnvironment({ LC_ALL: "C", TZ: "UTC" }),
    logFile: options.logFile,
    user,
    prepare: () => releaseCluster(cluster, tell),
    ready: async (signal, pid) => {
      await serverIsReady(cluster, pid, signal)
      await checkPassword(roleUrl(SUPERUSER, passwords.superuser, port, "postgres"))
    },
    // "fast": open sessions are ended, everything is written; "immediate" leaves it to recovery.
    farewell: [
      { signal: "SIGINT", ms: 3500 },
      { signal: "SIGQUIT", ms: 1000 },
    ],
    onIdentity: options.onIdentity ?? (() => undefined),
    onEvent: tell,
    onGivenUp: options.onGivenUp ?? (() => undefined),
  })
}

function explained(failure: StartFailure, options: PostgresOptions): Error {
  const folder = dirname(options.cluster)
  if (saysDiskFull(failure.output)) return new PlainError(diskFullSentence(folder))
  if (failure.output.includes("Address already in use")) {
    return new PlainError(
      `Port ${options.port}, meant for PostgreSQL, was taken by another program just now: start again, or choose another port with --postgres-port.`,
    )
  }
  return new PlainError(
    `PostgreSQL ended while starting: what it said is in ${shown(options.logFile)}.`,
  )
}
