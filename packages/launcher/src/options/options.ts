import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { z } from "zod"
import type { StartOptions } from "../shop/start-options.ts"
import { PlainError } from "../plain-error.ts"
import { workspaceRoot } from "../workspace.ts"

/** What one command line asks for. */
export interface CommandLine extends StartOptions {
  dataDir: string
  fresh: boolean
  yes: boolean
  help: boolean
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535))

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ })

const settingsSchema = z.object({
  shopPort: port.default(8000),
  backendPort: port.default(9000),
  postgresPort: port.default(5433),
  databaseUrl: postgresUrl.optional(),
  databaseOwnerUrl: postgresUrl.optional(),
  shopUrl: z.url({ protocol: /^https?$/ }).optional(),
  adminEmail: z.email().optional(),
  adminPassword: z.string().min(12).optional(),
})
type Setting = keyof typeof settingsSchema.shape

/** How each setting is called outside, and what a right value looks like. */
const settings: Record<Setting, { variable: string; flag?: string; wanted: string }> = {
  shopPort: { variable: "SHOP_PORT", flag: "port", wanted: "a port from 0 to 65535" },
  backendPort: { variable: "BACKEND_PORT", flag: "backend-port", wanted: "a port from 0 to 65535" },
  postgresPort: {
    ...{ variable: "POSTGRES_PORT", flag: "postgres-port" },
    wanted: "a port from 0 to 65535",
  },
  databaseUrl: {
    variable: "DATABASE_URL",
    wanted: "an address like postgresql://user:password@host:5432/name",
  },
  databaseOwnerUrl: {
    ...{ variable: "DATABASE_OWNER_URL" },
    wanted: "an address like postgresql://owner:password@host:5432/name",
  },
  shopUrl: { variable: "SHOP_URL", wanted: "an address like https://shop.example" },
  adminEmail: { variable: "ADMIN_EMAIL", wanted: "an e-mail address" },
  adminPassword: { variable: "ADMIN_PASSWORD", wanted: "a password of at least 12 characters" },
}

const NEVER_SHOWN: Setting[] = ["databaseUrl", "databaseOwnerUrl", "adminPassword"]

const flags = {
  port: { type: "string" },
  "backend-port": { type: "string" },
  "postgres-port": { type: "string" },
  "data-dir": { type: "string" },
  sample: { type: "boolean" },
  fresh: { type: "boolean", default: false },
  yes: { type: "boolean", short: "y", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const

/** Reads flags and environment (a flag wins); a wrong one gives a sentence that names it. */
export function readCommandLine(
  args: string[],
  environment: Record<string, string | undefined>,
): CommandLine {
  const given = readFlags(args)
  const found = readSettings(given, environment)
  if ((found.adminEmail === undefined) !== (found.adminPassword === undefined)) {
    throw new PlainError("Set ADMIN_EMAIL and ADMIN_PASSWORD both, or neither.")
  }
  const dataDir = given["data-dir"] ?? environment.FINEGAUGE_DATA_DIR
  return {
    dataDir: dataDir ? resolve(dataDir) : resolve(workspaceRoot, ".data"),
    shopPort: found.shopPort,
    backendPort: found.backendPort,
    postgresPort: found.postgresPort,
    sample: given.sample,
    database:
      found.databaseUrl === undefined
        ? undefined
        : { url: found.databaseUrl, ownerUrl: found.databaseOwnerUrl },
    admin:
      found.adminEmail === undefined || found.adminPassword === undefined
        ? undefined
        : { email: found.adminEmail, password: found.adminPassword },
    publicUrl: found.shopUrl?.replace(/\/+$/, ""),
    fresh: given.fresh,
    yes: given.yes,
    help: given.help,
  }
}

function readFlags(args: string[]) {
  try {
    // "pnpm start -- --fresh" hands the two dashes on.
    const own = args[0] === "--" ? args.slice(1) : args
    return parseArgs({ args: own, options: flags, allowNegative: true, strict: true }).values
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : String(error)
    throw new PlainError(`${said}: run "npx pnpm start --help" to see every flag.`)
  }
}

function readSettings(
  given: ReturnType<typeof readFlags>,
  environment: Record<string, string | undefined>,
) {
  const raw = Object.fromEntries(
    Object.entries(settings).map(([setting, { variable, flag }]) => {
      const fromFlag = flag === undefined ? undefined : given[flag as keyof typeof given]
      // An empty variable counts as unset.
      return [setting, fromFlag ?? (environment[variable] || undefined)]
    }),
  )
  const parsed = settingsSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  const setting = parsed.error.issues[0]?.path[0] as Setting
  throw new PlainError(wrongValue(setting, given, String(raw[setting])))
}

function wrongValue(setting: Setting, given: ReturnType<typeof readFlags>, value: string): string {
  const { variable, flag, wanted } = settings[setting]
  const name = flag !== undefined && flag in given ? `--${flag}` : variable
  const but = NEVER_SHOWN.includes(setting) ? "" : `, not "${value}"`
  return `${name} must be ${wanted}${but}.`
}
