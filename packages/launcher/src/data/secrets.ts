import { randomBytes } from "node:crypto"
import { chmodSync, statSync } from "node:fs"
import { z } from "zod"
import { PlainError, shown } from "../plain-error.ts"
import { createFile, readJson } from "./atomic-file.ts"

const secret = z.string().min(32)

const secretsSchema = z.object({
  /** password of the embedded cluster's superuser */
  superuserPassword: secret,
  /** password of the owner role */
  ownerPassword: secret,
  /** password of the application role */
  appPassword: secret,
  /** signs the backend's login tokens */
  jwtSecret: secret,
  /** signs the backend's session cookies */
  cookieSecret: secret,
  /** signs the backend's calls to the storefront's revalidation route */
  revalidateSecret: secret,
})
/** What one data folder keeps secret. */
export type Secrets = z.infer<typeof secretsSchema>

const adminSchema = z.object({
  /** login of the first admin user */
  email: z.email(),
  /** its password */
  password: z.string().min(12),
})
/** The login of the admin that the seed makes. */
export type AdminLogin = z.infer<typeof adminSchema>

const random = () => randomBytes(32).toString("base64url")

/** Reads the secrets of a data folder (mode 600), making them at its first use. */
export function readSecrets(path: string): Secrets {
  return readOrMake(path, secretsSchema, () => ({
    superuserPassword: random(),
    ownerPassword: random(),
    appPassword: random(),
    jwtSecret: random(),
    cookieSecret: random(),
    revalidateSecret: random(),
  }))
}

/** Reads the admin's login (mode 600), making a random one at the first use. */
export function readAdmin(path: string): AdminLogin {
  return readOrMake(path, adminSchema, () => ({
    email: "admin@finegauge.example",
    password: randomBytes(15).toString("base64url"),
  }))
}

function readOrMake<T>(path: string, schema: z.ZodType<T>, make: () => T): T {
  keepPrivate(path)
  const existing = readJson(path, schema)
  if (existing !== undefined) return existing
  createFile(path, `${JSON.stringify(make(), null, 2)}\n`)
  // Read again: another start may have been quicker.
  const written = readJson(path, schema)
  if (written === undefined) throw new Error(`${path} vanished while it was made`)
  return written
}

/** A secret file belongs to this user and is readable by nobody else; open modes are closed. */
function keepPrivate(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return
  const me = process.getuid?.()
  if (me !== undefined && stats.uid !== me) {
    throw new PlainError(
      `${shown(path)} belongs to another user of this machine: start the shop as the user who made it.`,
    )
  }
  if ((stats.mode & 0o077) !== 0) chmodSync(path, 0o600)
}
