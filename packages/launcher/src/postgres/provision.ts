import { Client, escapeIdentifier, escapeLiteral } from "pg"
import { SUPERUSER } from "./initialise.ts"

/** Owns the database and the schema `ledger`; used by migrations of append-only tables only. */
export const OWNER_ROLE = "shop_owner"
/** What the shop runs as: it owns the schema `public` and may only read and add in `ledger`. */
export const APP_ROLE = "shop_app"
/** The one database of an embedded cluster. */
export const DATABASE = "shop"
/** Tables that the application may not change. */
export const LEDGER_SCHEMA = "ledger"

/** Passwords of the three roles of an embedded cluster. */
export interface RolePasswords {
  superuser: string
  owner: string
  app: string
}

/** The connection address of a role on the embedded server. */
export function roleUrl(role: string, password: string, port: number, database = DATABASE): string {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/** Makes roles, database, schemas and rights; running it again changes nothing. */
export async function provision(port: number, passwords: RolePasswords): Promise<void> {
  await withClient(roleUrl(SUPERUSER, passwords.superuser, port, "postgres"), async (client) => {
    await ensureRole(client, OWNER_ROLE, passwords.owner)
    await ensureRole(client, APP_ROLE, passwords.app)
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [
      DATABASE,
    ])
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`)
    await client.query(`revoke all on database ${DATABASE} from public`)
    await client.query(`grant connect, temporary on database ${DATABASE} to ${APP_ROLE}`)
  })
  await withClient(roleUrl(SUPERUSER, passwords.superuser, port), async (client) => {
    // The search module asks for these two; only a superuser's copy keeps the application from altering them.
    await client.query("create extension if not exists pg_trgm")
    await client.query("create extension if not exists unaccent")
    await client.query(`alter schema public owner to ${APP_ROLE}`)
  })
  await withClient(roleUrl(OWNER_ROLE, passwords.owner, port), (client) =>
    ensureLedger(client, APP_ROLE),
  )
}

/** Makes the ledger schema, as the owner role that `client` is connected as, and lets `app` read and add there. */
export async function ensureLedger(client: Client, app: string): Promise<void> {
  const role = escapeIdentifier(app)
  await client.query(`create schema if not exists ${LEDGER_SCHEMA}`)
  await client.query(`revoke all on schema ${LEDGER_SCHEMA} from public`)
  await client.query(`grant usage on schema ${LEDGER_SCHEMA} to ${role}`)
  const defaults = `alter default privileges in schema ${LEDGER_SCHEMA} grant`
  await client.query(`${defaults} select, insert on tables to ${role}`)
  await client.query(`${defaults} usage on sequences to ${role}`)
}

/** Connects (5 s at most), runs, and closes the connection again. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A server that dies under an idle connection reports here; the query itself fails as well.
  client.on("error", () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role])
  const rights = "login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls"
  const verb = rowCount === 0 ? "create" : "alter"
  await client.query(`${verb} role ${role} ${rights} password ${escapeLiteral(password)}`)
}
