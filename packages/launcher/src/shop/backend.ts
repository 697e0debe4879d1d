import { medusaCli } from "../builds/backend.ts"
import type { Secrets } from "../data/secrets.ts"
import { passedOnEnvironment } from "../process/child-environment.ts"
import type { ProcessIdentity } from "../process/identity.ts"
import { runCommand } from "../process/run-command.ts"
import { createService, type Service } from "../process/service.ts"
import { waitForHealth } from "./health.ts"

/** What the backend of one shop is told. */
export interface BackendSettings {
  /** finished build that it runs from */
  build: string
  port: number
  /** address of the application role */
  databaseUrl: string
  secrets: Secrets
  /** origin that visitors use */
  shopUrl: string
  /** origin of the admin */
  adminOrigin: string
  /** where the backend itself reaches the storefront */
  storefrontUrl: string
  /** folder of the logs */
  logs: string
}

function environment(settings: BackendSettings, more: Record<string, string> = {}) {
  return passedOnEnvironment({
    NODE_ENV: "production",
    DATABASE_URL: settings.databaseUrl,
    // Only migrations and seeds get the owner's address: what serves visitors cannot alter the ledger.
    DATABASE_OWNER_URL: "",
    JWT_SECRET: settings.secrets.jwtSecret,
    COOKIE_SECRET: settings.secrets.cookieSecret,
    STORE_CORS: settings.shopUrl,
    ADMIN_CORS: settings.adminOrigin,
    AUTH_CORS: `${settings.adminOrigin},${settings.shopUrl}`,
    STOREFRONT_URL: settings.storefrontUrl,
    REVALIDATE_SECRET: settings.secrets.revalidateSecret,
    ADMIN_EMAIL: "",
    ADMIN_PASSWORD: "",
    ...more,
  })
}

/** A command of the backend that runs to its end. */
export interface BackendTask {
  /** what Medusa's command line is asked for */
  args: string[]
  /** variables for this command only */
  env?: Record<string, string>
  /** file name of its log */
  log: string
  signal: AbortSignal
  onIdentity: (identity: ProcessIdentity | undefined) => void
}

/** Runs a Medusa command inside the build. */
export async function runBackendTask(settings: BackendSettings, task: BackendTask): Promise<void> {
  await runCommand({
    command: process.execPath,
    args: [medusaCli(), ...task.args],
    cwd: settings.build,
    env: environment(settings, task.env),
    logFile: `${settings.logs}/${task.log}`,
    signal: task.signal,
    onIdentity: task.onIdentity,
  })
}

/** What a supervised program tells its launcher. */
export interface ServiceEvents {
  onIdentity: (identity: ProcessIdentity | undefined) => void
  onEvent: (text: string) => void
  onGivenUp: () => void
  onRevived?: () => void
}

/** The backend as a supervised program. */
export function backendService(settings: BackendSettings, events: ServiceEvents): Service {
  const place = ["--host", "127.0.0.1", "--port", String(settings.port)]
  return createService({
    name: "backend",
    command: process.execPath,
    args: [medusaCli(), "start", ...place],
    cwd: settings.build,
    env: environment(settings),
    logFile: `${settings.logs}/backend.log`,
    ready: (signal) => waitForHealth("backend", `http://127.0.0.1:${settings.port}/health`, signal),
    farewell: [
      { signal: "SIGTERM", ms: 2500 },
      { signal: "SIGKILL", ms: 500 },
    ],
    ...events,
  })
}
