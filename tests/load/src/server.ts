import { spawn } from "node:child_process"
import { cpSync, mkdirSync, openSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { ask, endGroup, eventually, freePorts } from "@finegauge/support"

/** Root of the workspace. */
export const root = fileURLToPath(new URL("../../../", import.meta.url))

/** Where the benches leave what they wrote down; git-ignored. */
export const notes = fileURLToPath(new URL("../.cache/", import.meta.url))

/** A server that a bench started, and how to end it. */
export interface Served {
  url: string
  stop: () => Promise<void>
}

const app = fileURLToPath(new URL("../fixtures/bare/", import.meta.url))

/** Runs a program of this package to its end; throws when it fails. */
export async function run(program: string, args: string[], cwd: string): Promise<void> {
  mkdirSync(notes, { recursive: true })
  const log = openSync(`${notes}bench.log`, "a")
  const child = spawn(program, args, {
    cwd,
    stdio: ["ignore", log, log],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  })
  const code = await new Promise((resolve) => child.once("close", resolve))
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed; see ${notes}bench.log`)
}

/** Builds the bare Next page and serves it exactly as the storefront is served: standalone, production mode. */
export async function serveBarePage(): Promise<Served> {
  await run(`${root}tests/load/node_modules/.bin/next`, ["build"], app)
  const site = `${app}.next/standalone/tests/load/fixtures/bare`
  cpSync(`${app}.next/static`, `${site}/.next/static`, { recursive: true })
  const [port] = await freePorts(1)
  const child = spawn(process.execPath, ["server.js"], {
    cwd: site,
    detached: true,
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), HOSTNAME: "127.0.0.1" },
  })
  const url = `http://127.0.0.1:${port}`
  await eventually("the bare page", async () => (await ask(url)).status === 200, { within: 20_000 })
  return { url, stop: () => endGroup(child.pid ?? 0) }
}
