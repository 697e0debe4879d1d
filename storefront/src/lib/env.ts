import "server-only"
import { z } from "zod"

const schema = z.object({
  /** Address of the Medusa backend, reachable from this server only. */
  MEDUSA_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, "")),
  /** Names the sales channel to Medusa; not a secret, but of no use to a browser here. */
  MEDUSA_PUBLISHABLE_KEY: z.string().min(1),
  /** Shared with the backend: proves that a change signal is real. */
  REVALIDATE_SECRET: z.string().min(32),
  /** Public origin of the shop, without a path. */
  SHOP_URL: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  /** Port this process listens on: the shop fetches its own pages there after a change signal. */
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Interface this process listens on. */
  HOSTNAME: z.string().default("127.0.0.1"),
})

/** Run-time settings of the storefront. */
export type Env = z.infer<typeof schema>

/** Parses the settings; throws one sentence that names every variable that is missing or wrong. */
export const parseEnv = (source: Record<string, string | undefined>): Env => {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`)
  throw new Error(`The storefront cannot start with these settings: ${problems.join("; ")}.`)
}

let cached: Env | undefined

/** The settings of this process; read at first use, because `next build` runs without any. */
export const env = (): Env => (cached ??= parseEnv(process.env))

/** Where this process reaches itself: the loopback address when it listens on every interface. */
export const loopbackOrigin = ({ PORT, HOSTNAME }: Pick<Env, "PORT" | "HOSTNAME">): string => {
  const host = HOSTNAME === "0.0.0.0" || HOSTNAME === "::" ? "127.0.0.1" : HOSTNAME
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`
}
