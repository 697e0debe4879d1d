import { spawn } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ask, endGroup, eventually, freePorts } from "@finegauge/support"
import { markdownTable } from "./markdown.ts"
import { notes, root, run } from "./server.ts"

const folder = mkdtempSync(join(tmpdir(), "finegauge-start-"))
chmodSync(folder, 0o711)
const clone = join(folder, "clone")

/** As a stranger's terminal has it: the pnpm that runs this bench tells its children not to install anything. */
const strangersEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)),
)

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

async function answers(url: string): Promise<boolean> {
  return (await ask(url, { timeout: 2_000 })).status === 200
}

/** Runs `npx pnpm start` until a product list can be read; returns milliseconds, and when the install was done. */
async function timeStart(): Promise<{ usable: number; installed: number | undefined }> {
  const [shop, backend, postgres] = await freePorts(3)
  const log = openSync(`${notes}start.log`, "a")
  const bare = !existsSync(`${clone}/node_modules`)
  const from = Date.now()
  const child = spawn("npx", ["--yes", "pnpm", "start"], {
    cwd: clone,
    detached: true,
    stdio: ["ignore", log, log],
    env: {
      ...strangersEnvironment,
      SHOP_PORT: String(shop),
      BACKEND_PORT: String(backend),
      POSTGRES_PORT: String(postgres),
    },
  })
  try {
    let installed: number | undefined
    if (bare) {
      const done = () => existsSync(`${clone}/node_modules/.modules.yaml`)
      await eventually("the installation", done, { within: 600_000 })
      installed = Date.now() - from
    }
    const url = `http://127.0.0.1:${shop}/en-gb/catalogue`
    await eventually("the shop", () => answers(url), { within: 600_000 })
    return { usable: Date.now() - from, installed }
  } finally {
    // Long: killed early, a launcher on a busy machine leaves its backend behind.
    await endGroup(child.pid ?? 0, 60_000)
  }
}

mkdirSync(notes, { recursive: true })
try {
  await run("git", ["clone", "--quiet", "--depth=1", `file://${root}`, clone], folder)
  const bare = await timeStart()
  const warm = [await timeStart(), await timeStart(), await timeStart()].map((one) => one.usable)
  const afterInstall = bare.usable - (bare.installed ?? 0)
  console.log(
    markdownTable([
      ["start", "time", "goal"],
      ["bare clone to a usable shop", seconds(bare.usable), "≤ 240 s"],
      ["… of which after the install", seconds(afterInstall), "≤ 120 s"],
      ["warm start (median of 3)", seconds(warm.sort((a, b) => a - b)[1] ?? Number.NaN), "≤ 20 s"],
    ]),
  )
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
