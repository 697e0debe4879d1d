import type { DataFolder } from "../data/data-folder.ts"
import type { Journal } from "../data/journal.ts"
import type { RunRecorder } from "../data/run-record.ts"
import type { Secrets } from "../data/secrets.ts"
import { checkExternal, databaseName } from "../postgres/external.ts"
import { withClient } from "../postgres/provision.ts"
import { startPostgres, type RunningPostgres } from "../postgres/server.ts"
import type { ExternalDatabase } from "./start-options.ts"

/** The database of one shop, wherever it runs. */
export interface ShopDatabase {
  /** tells it from every other database, a restored or remade one included */
  name: string
  /** address of the application role */
  url: string
  /** address of the owner role; undefined when there is only one */
  ownerUrl: string | undefined
  /** things that somebody should know */
  warnings: string[]
  /** the server, when the launcher started it */
  server: RunningPostgres | undefined
}

/** What the embedded server reports to. */
export interface DatabaseContext {
  folder: DataFolder
  secrets: Secrets
  port: number
  signal: AbortSignal
  journal: Journal
  recorder: RunRecorder
  onGivenUp: () => void
}

/** Starts the embedded PostgreSQL of a data folder. */
export async function openEmbedded(context: DatabaseContext): Promise<ShopDatabase> {
  const { folder, secrets, journal, recorder } = context
  const server = await startPostgres({
    cluster: folder.cluster,
    port: context.port,
    passwords: {
      superuser: secrets.superuserPassword,
      owner: secrets.ownerPassword,
      app: secrets.appPassword,
    },
    logFile: `${folder.logs}/postgres.log`,
    signal: context.signal,
    onEvent: journal,
    onIdentity: (identity) => {
      recorder.process("postgres", identity)
    },
    onGivenUp: context.onGivenUp,
  })
  // The folder may be emptied and made anew by hand: the cluster's own number tells.
  const { rows } = await withClient(server.url, (client) =>
    client.query<{ id: string }>("select system_identifier::text as id from pg_control_system()"),
  )
  const name = `embedded ${rows[0]?.id ?? ""}`
  return { name, url: server.url, ownerUrl: server.ownerUrl, warnings: [], server }
}

/** Checks a PostgreSQL of the user's own. */
export async function openExternal(database: ExternalDatabase): Promise<ShopDatabase> {
  const warnings = await checkExternal(database)
  return { name: databaseName(database.url), ...database, warnings, server: undefined }
}
