import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ownContent } from "../command-line/folders.ts"
import { inProcess } from "../command-line/in-process.ts"

let home = ""

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-readability-"))
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const readability = (...options: string[]) => inProcess(home, ["readability", ...options])

const copied = () => {
  cpSync(ownContent, join(home, "content"), { recursive: true })
  return join(home, "content")
}

describe("readability", { timeout: 60_000 }, () => {
  it("lists the hardest text first and the median last", async () => {
    const { status, stdout, stderr } = await readability()
    const lines = stdout.trim().split("\n")
    expect(lines.at(0)).toMatch(/^ *\d+\.\d {2}[a-z-]+\/[a-z0-9-]+$/)
    expect(lines.at(-1)).toMatch(
      /^Median Flesch-Kincaid grade \d\.\d over \d+ entries \(en\); at most 7/,
    )
    expect(stderr).toBe("")
    expect(status).toBe(0)
  })

  it("gives the same as data", async () => {
    const { stdout } = await readability("--json", "--language", "de")
    const report: unknown = JSON.parse(stdout)
    expect(report).toMatchObject({ ok: true, language: "de", measure: "LIX", faults: [] })
  })

  it("fails for hard texts whose reasons are not recorded, in English alone", async () => {
    const folder = copied()
    const file = join(folder, "effects/redness.yaml")
    const hard =
      "description: Idiosyncratic inflammatory hypersensitivity necessitates investigation."
    writeFileSync(file, readFileSync(file, "utf8").replace(/^description: .*$/m, hard))
    const english = await readability("--content", folder)
    expect(english.stderr).toContain("redness has grade")
    expect(english.status).toBe(1)
    const french = await readability("--content", folder, "--language", "fr")
    expect(french.stdout).toContain("There is no text in this language to judge.")
    expect(french.status).toBe(0)
  })

  it("refuses reasons that are none", async () => {
    const folder = copied()
    writeFileSync(join(home, "readability.yaml"), "redness: yes\n")
    const { status, stderr } = await readability("--content", folder)
    expect(stderr).toMatch(/readability\.yaml must give a reason/)
    expect(status).not.toBe(0)
  })

  it("refuses a language that nobody writes", async () => {
    const { status, stderr } = await readability("--language", "xx")
    expect(stderr).toContain("xx")
    expect(status).toBe(2)
  })
})
