import type { Client } from "pg"
import { PlainError } from "../plain-error.ts"
import type { ExternalDatabase } from "../shop/start-options.ts"
import { ensureLedger, LEDGER_SCHEMA, withClient } from "./provision.ts"

/** The warning for a database in which the application could change what it must not. */
export const singleRoleWarning = `One database role does everything: the application could change or delete records in "${LEDGER_SCHEMA}" that must stay as they are. Make a second role that owns the database and set DATABASE_OWNER_URL to its address.`

/** Checks a PostgreSQL of the user's own and prepares its ledger; returns warnings to show. */
export async function checkExternal(database: ExternalDatabase): Promise<string[]> {
  const role = await reach("DATABASE_URL", database.url, checkApplication)
  const { ownerUrl } = database
  if (ownerUrl === undefined) return [singleRoleWarning]
  return reach("DATABASE_OWNER_URL", ownerUrl, async (client) => {
    if (await mayActAs(client, role)) return [singleRoleWarning]
    await ensureLedger(client, role)
    return []
  })
}

/** A text that tells one database from another without holding its password. */
export function databaseName(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

async function checkApplication(client: Client): Promise<string> {
  const { rows } = await client.query<{ role: string; may: boolean }>(
    "select current_user as role, has_schema_privilege('public', 'CREATE') as may",
  )
  const { role = "", may = false } = rows[0] ?? {}
  if (may) return role
  throw new PlainError(
    `The role ${role} of DATABASE_URL may not make tables: let it own the schema (alter schema public owner to ${role}).`,
  )
}

/** True when the application's role is the owner, may become it, or is above all rights. */
async function mayActAs(owner: Client, application: string): Promise<boolean> {
  const { rows } = await owner.query<{ may: boolean }>(
    "select rolsuper or pg_has_role(oid, current_user::regrole, 'MEMBER') as may from pg_roles where rolname = $1",
    [application],
  )
  return rows[0]?.may ?? true
}

async function reach<T>(
  variable: string,
  url: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  try {
    return await withClient(url, work)
  } catch (error) {
    if (error instanceof PlainError) throw error
    throw new PlainError(unreachable(variable, url, error), { cause: error })
  }
}

function unreachable(variable: string, url: string, error: unknown): string {
  const { host, username, pathname } = new URL(url)
  const code = error instanceof Error && "code" in error ? error.code : undefined
  switch (code) {
    case "28P01":
    case "28000":
      return `PostgreSQL at ${host} refused the user ${username}: correct user and password in ${variable}.`
    case "3D000":
      return `PostgreSQL at ${host} has no database ${pathname.slice(1)}: create it, or correct ${variable}.`
    case "42501":
      return `The user ${username} of ${variable} lacks a right that the shop needs: let it own the database ${pathname.slice(1)}.`
    default:
      return `PostgreSQL at ${host} cannot be reached (${reason(error)}): start it, or correct ${variable}.`
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
