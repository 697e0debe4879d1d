import { spawn } from "node:child_process"
import { cpSync, mkdirSync, openSync, rmSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { ask, endGroup, eventually, freePorts, type TestEnvironment } from "@finegauge/support"

/** A backend of a test's own on the shop's database, with other content than the shop's backend. */
export interface SecondBackend {
  url: string
  stop: () => Promise<void>
}

/** Copies a finished build and puts another content package into it; it stays below the backend to find its libraries. */
function withContent(build: string, name: string, content: string): string {
  const folder = join(dirname(dirname(build)), name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const part of ["src", "medusa-config.js", "package.json", "node_modules"]) {
    cpSync(join(build, part), join(folder, part), { recursive: true, verbatimSymlinks: true })
  }
  symlinkSync(join(build, "public"), join(folder, "public"), "junction")
  const target = join(folder, "node_modules/@finegauge/safety-content")
  for (const part of ["dist", "package.json"]) {
    rmSync(join(target, part), { recursive: true })
    cpSync(join(content, part), join(target, part), { recursive: true })
  }
  return folder
}

const secret = "a-secret-of-the-second-backend-of-a-test"

/** Starts a backend from the shop's own build with another content package in it, beside the one that runs. */
export async function startSecondBackend(
  environment: TestEnvironment,
  name: string,
  content: string,
): Promise<SecondBackend> {
  const folder = withContent(environment.backendBuild, name, content)
  const cli = createRequire(join(dirname(dirname(folder)), "package.json")).resolve(
    "@medusajs/cli/cli.js",
  )
  const [port] = await freePorts(1)
  const log = openSync(join(folder, "backend.log"), "a")
  const child = spawn(
    process.execPath,
    [cli, "start", "--host", "127.0.0.1", "--port", String(port)],
    {
      cwd: folder,
      detached: true,
      stdio: ["ignore", log, log],
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: environment.databaseUrl,
        JWT_SECRET: secret,
        COOKIE_SECRET: secret,
        MEDUSA_DISABLE_TELEMETRY: "1",
        NODE_OPTIONS: "",
      },
    },
  )
  const stop = async () => {
    if (child.pid !== undefined) await endGroup(child.pid)
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}`
  try {
    const healthy = async () => (await ask(`${url}/health`)).status === 200
    await eventually("the second backend answers", healthy, { within: 90_000 })
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}
