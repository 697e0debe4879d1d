import { z } from "@medusajs/framework/zod"

/** Shortest secret accepted in production, in characters. */
const SHORTEST_SECRET = 32

/** Secrets that stand in public documentation, or here, and therefore protect nothing. */
const PUBLIC_SECRETS = new Set(["supersecret", "development-only"])

const text = z.string().trim().min(1)
const optionalText = text.optional().catch(undefined)

const schema = z.object({
  /** `production` switches the refusal of weak secrets on. */
  NODE_ENV: z.enum(["development", "test", "production"]).catch("development"),
  /** PostgreSQL address of the application role, which owns its schema. */
  DATABASE_URL: text.default("postgres://localhost/finegauge"),
  /** Signs the tokens of customers and administrators. */
  JWT_SECRET: text.default("development-only"),
  /** Signs the session cookie of the dashboard. */
  COOKIE_SECRET: text.default("development-only"),
  /** Origins, comma-separated, that may call the store routes from a browser. */
  STORE_CORS: text.default("http://localhost:8000"),
  /** Origins, comma-separated, that may call the admin routes from a browser. */
  ADMIN_CORS: text.default("http://localhost:9000"),
  /** Origins, comma-separated, that may call the login routes from a browser. */
  AUTH_CORS: text.default("http://localhost:9000"),
  /** Address of the storefront that change signals go to; absent: none is sent. */
  STOREFRONT_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Key of the change signal's signature; needed with STOREFRONT_URL. */
  REVALIDATE_SECRET: optionalText,
  /** Login of the first administrator; read by the seed only. */
  ADMIN_EMAIL: z.email().optional(),
  /** Password of the first administrator; read by the seed only. */
  ADMIN_PASSWORD: optionalText,
  /** `true` adds the sample catalogue; read by the seed only. */
  SAMPLE_DATA: z.enum(["true", "false"]).default("false"),
  /**
   * Whether guidance that no clinician has reviewed may stand beside products for sale: beside all (`true`), none
   * (`false`), or sample products only (`sample`), which are no real goods.
   */
  GUIDANCE_DRAFTS_MAY_SELL: z.enum(["true", "false", "sample"]).default("sample"),
})

/** The environment after parsing: every value present or deliberately absent. */
export type Env = z.infer<typeof schema>

/** A refusal to start. It carries no stack trace, because its reader sets variables and reads no code. */
export class EnvironmentError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.stack = sentence
  }
}

/** The secrets that this process needs, with their names. */
function secretsOf(env: Env): [string, string | undefined][] {
  const secrets: [string, string | undefined][] = [
    ["JWT_SECRET", env.JWT_SECRET],
    ["COOKIE_SECRET", env.COOKIE_SECRET],
  ]
  if (env.STOREFRONT_URL !== undefined) {
    secrets.push(["REVALIDATE_SECRET", env.REVALIDATE_SECRET])
  }
  return secrets
}

/** One sentence about the first secret that production must refuse, or undefined. */
function weakSecret(env: Env): string | undefined {
  for (const [name, value] of secretsOf(env)) {
    if (value === undefined || PUBLIC_SECRETS.has(value)) {
      return `${name} is not set: give it a random value of at least ${SHORTEST_SECRET} characters.`
    }
    if (value.length < SHORTEST_SECRET) {
      return `${name} is too short: give it a random value of at least ${SHORTEST_SECRET} characters.`
    }
  }
  return undefined
}

/**
 * Takes raw variables, returns them parsed; throws an EnvironmentError with one plain sentence that names the variable.
 * `building` skips the refusal of weak secrets, because a build neither serves nor signs anything.
 */
export function parseEnv(source: Record<string, string | undefined>, building = false): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new EnvironmentError(
      `${String(issue?.path[0])} cannot be used: ${String(issue?.message)}.`,
    )
  }
  if (parsed.data.NODE_ENV === "production" && !building) {
    if (filled["DATABASE_URL"] === undefined) {
      throw new EnvironmentError(
        "DATABASE_URL is not set: give it the address of the PostgreSQL database.",
      )
    }
    const refusal = weakSecret(parsed.data)
    if (refusal !== undefined) throw new EnvironmentError(refusal)
  }
  return parsed.data
}

// Nothing phones home unless somebody asks for it.
process.env["MEDUSA_DISABLE_TELEMETRY"] ??= "1"

/** The environment of this process. */
export const env = parseEnv(process.env, process.argv[2] === "build")
