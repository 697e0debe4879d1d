import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { z } from "zod"
import { writeState, type State } from "../data/state.ts"
import type { AdminLogin } from "../data/secrets.ts"
import type { ProcessIdentity } from "../process/identity.ts"
import { runBackendTask, type BackendSettings } from "./backend.ts"
import type { ShopDatabase } from "./database.ts"
import { explainFailure } from "./start-failure.ts"

/** What decides which migrations and seeds run. */
export interface PopulateContext {
  backend: BackendSettings
  /** key of the backend's build */
  buildKey: string
  database: ShopDatabase
  state: State
  statePath: string
  dataDir: string
  /** true or false as asked for; undefined leaves it to the kind of database */
  sample: boolean | undefined
  admin: AdminLogin | undefined
  signal: AbortSignal
  onIdentity: (identity: ProcessIdentity | undefined) => void
}

/** True when this build has not migrated this database yet; another server may have been restored, so it is always asked. */
export function needsMigration(context: PopulateContext): boolean {
  return context.database.server === undefined || context.state.migratedBy !== context.buildKey
}

/** True when sample data goes in: when asked for, or once into an embedded database. */
export function wantsSample({ sample, database, state }: PopulateContext): boolean {
  return sample ?? (database.server !== undefined && state.sample === undefined)
}

/** Brings the tables to the state that the build expects. */
export async function migrate(context: PopulateContext): Promise<void> {
  await task(context, "migration of the database", "migrate.log", [
    ...["db:migrate", "--execute-safe-links"],
  ])
}

/** Puts in what every shop needs and, if wanted, the sample catalogue; records what was done. */
export async function seed(context: PopulateContext): Promise<void> {
  const sample = wantsSample(context)
  const variables = {
    SAMPLE_DATA: String(sample),
    ...(context.admin && {
      ADMIN_EMAIL: context.admin.email,
      ADMIN_PASSWORD: context.admin.password,
    }),
  }
  const script = ["exec", "./src/scripts/seed.js"]
  await task(context, "first data of the shop", "seed.log", script, variables)
  const state: State = { ...context.state, migratedBy: context.buildKey }
  if (sample) {
    const version = await sampleVersion(context.backend.build)
    state.sample = { version, at: new Date().toISOString() }
  }
  writeState(context.statePath, state)
}

/** Tells when the database holds another version of the sample catalogue than this checkout brings. */
export async function sampleWarning(context: PopulateContext): Promise<string[]> {
  const { backend, state } = context
  if (state.sample === undefined || wantsSample(context)) return []
  const version = await sampleVersion(backend.build)
  if (version === state.sample.version) return []
  return [
    `The database holds version ${state.sample.version} of the sample catalogue and this checkout brings ${version}: --sample adds what is missing, --fresh starts anew.`,
  ]
}

/** The version of the sample catalogue that a build of the backend carries. */
async function sampleVersion(build: string): Promise<string> {
  const path = join(build, "node_modules/@finegauge/catalogue/dist/sample/index.js")
  const module: unknown = await import(pathToFileURL(path).href)
  const schema = z.object({ sampleCatalogue: z.object({ sampleVersion: z.string() }) })
  return schema.parse(module).sampleCatalogue.sampleVersion
}

function task(
  context: PopulateContext,
  what: string,
  log: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<void> {
  const { backend, database, signal, onIdentity } = context
  const ownerUrl = { DATABASE_OWNER_URL: database.ownerUrl ?? "" }
  return explainFailure(what, join(backend.logs, log), context.dataDir, () =>
    runBackendTask(backend, { args, env: { ...ownerUrl, ...env }, log, signal, onIdentity }),
  )
}
