import { spawn, type ChildProcess } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { ask, eventually } from "@finegauge/support"
import { runRecord } from "./run-record.ts"

const cli = fileURLToPath(new URL("cli.ts", import.meta.resolve("@finegauge/launcher")))

/** A launcher as a person starts it, in a folder and on ports of its own. */
export interface Started {
  child: ChildProcess
  /** Everything that it printed so far. */
  output: () => string
  /** Waits until this launcher's own shop runs and its catalogue can be read; returns the milliseconds that took. */
  ready: () => Promise<number>
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

/** Where a launcher works. */
export interface Place {
  dataDir: string
  ports: { shop: number; backend: number; postgres: number }
}

/** Starts the launcher's own command line without a terminal, as `npx pnpm start` does. */
export function launch({ dataDir, ports }: Place): Started {
  const from = Date.now()
  let printed = ""
  const child = spawn(
    process.execPath,
    [
      cli,
      `--data-dir=${dataDir}`,
      `--port=${ports.shop}`,
      `--backend-port=${ports.backend}`,
      `--postgres-port=${ports.postgres}`,
    ],
    { detached: true, stdio: ["ignore", "pipe", "pipe"] },
  )
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal))
  })
  return {
    child,
    output: () => printed,
    ended,
    ready: async () => {
      await eventually(
        `the shop of the launcher; it printed: ${printed.slice(-500)}`,
        () => {
          if (child.exitCode !== null) throw new Error(`the launcher ended: ${printed}`)
          const { launcher, phase } = runRecord(dataDir)
          // A shop left behind by a killed launcher answers as well; only the record tells them apart.
          return launcher.pid === child.pid && phase === "running"
        },
        { within: 200_000, every: 100 },
      )
      const took = Date.now() - from
      const catalogue = await ask(`http://127.0.0.1:${ports.shop}/en-gb/catalogue`)
      if (catalogue.status !== 200) throw new Error(`The catalogue answered ${catalogue.status}.`)
      return took
    },
  }
}

/** Process number of the PostgreSQL that serves a data folder, from its own file. */
export function postmasterOf(dataDir: string): number {
  return Number.parseInt(readFileSync(`${dataDir}/postgres/postmaster.pid`, "utf8"), 10)
}
