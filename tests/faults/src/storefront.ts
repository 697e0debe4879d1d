import { spawn } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ask, endGroup, eventually, freePorts, type TestEnvironment } from "@finegauge/support"

/** A storefront of our own beside the shop under test, fed by whatever backend address it was given. */
export interface OwnStorefront {
  shopUrl: string
  revalidateSecret: string
  stop: () => Promise<void>
}

/** Copies the pristine build, as the launcher does, and serves the copy; the backend's signals never reach it. */
export async function startStorefront(
  environment: TestEnvironment,
  medusaUrl: string,
): Promise<OwnStorefront> {
  const folder = mkdtempSync(join(tmpdir(), "finegauge-storefront-"))
  cpSync(environment.storefrontBuild, join(folder, "site"), {
    recursive: true,
    verbatimSymlinks: true,
  })
  const [port] = await freePorts(1)
  const shopUrl = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ["storefront/server.js"], {
    cwd: join(folder, "site"),
    detached: true,
    stdio: "ignore",
    env: {
      PATH: process.env["PATH"],
      FINEGAUGE_TEST_RUN: process.env["FINEGAUGE_TEST_RUN"],
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      MEDUSA_URL: medusaUrl,
      MEDUSA_PUBLISHABLE_KEY: environment.publishableKey,
      REVALIDATE_SECRET: environment.revalidateSecret,
      SHOP_URL: shopUrl,
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
    },
  })
  const healthy = async () => (await ask(`${shopUrl}/health`)).status === 200
  await eventually("the storefront of our own", healthy, { within: 30_000 })
  return {
    shopUrl,
    revalidateSecret: environment.revalidateSecret,
    stop: async () => {
      await endGroup(child.pid ?? 0)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
