import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "start-"))
const entry = join(import.meta.dirname, "start.mjs")

/** Runs the entry in a Node that claims to be another. */
function startAs(version: string, platform: string) {
  const disguise = join(folder, `${version}-${platform}.cjs`)
  writeFileSync(
    disguise,
    `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })
     Object.defineProperty(process, "platform", { value: "${platform}" })`,
  )
  return spawnSync(process.execPath, ["--require", disguise, entry, "--help"], { encoding: "utf8" })
}

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe("start.mjs", () => {
  it.each(["18.20.4", "20.19.0", "22.17.1"])("refuses Node %s in one sentence", (version) => {
    const run = startAs(version, "linux")
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(new RegExp(`^This is Node ${version}, which is too old .+\\n$`))
  })

  it("sends Windows to its Linux", () => {
    expect(startAs("24.21.0", "win32").stderr).toMatch(/Subsystem for Linux/)
  })

  it.each(["22.18.0", "24.21.0"])("goes on with Node %s", (version) => {
    const run = startAs(version, "linux")
    expect(run.stderr).toBe("")
    expect(run.stdout).toContain("npx pnpm start [flags]")
  })
})
