import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"

const script = fileURLToPath(new URL("check.ts", import.meta.url))
const root = mkdtempSync(join(tmpdir(), "safety-content-"))
const check = (folder: string) =>
  spawnSync(process.execPath, [script, folder], { encoding: "utf8" })

cpSync(fileURLToPath(new URL("../content", import.meta.url)), root, { recursive: true })
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

describe("check", () => {
  it("ends well and counts what it read", () => {
    const { status, stdout } = check(root)
    expect(status).toBe(0)
    expect(stdout).toContain(" topics")
  })

  it("names file and line of a fault and ends with 1", () => {
    const file = join(root, "sentences/tell-where-injected.yaml")
    writeFileSync(file, readFileSync(file, "utf8").replace(/^text: /m, "text: Take 500 mg. "))
    const { status, stderr } = check(root)
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^content\/sentences\/tell-where-injected\.yaml:\d+ {2}"500 mg" states a dose/m,
    )
  })
})
