import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Command, CommanderError } from "commander"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { ownContent } from "../command-line/folders.ts"
import { readabilityCommand } from "./readability.ts"

let home = ""
let out = ""
let complaints = ""

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-readability-"))
  out = ""
  complaints = ""
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text.toString()
    return true
  })
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complaints += text.toString()
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
  rmSync(home, { recursive: true, force: true })
})

function readability(...options: string[]): void {
  const program = new Command().exitOverride()
  readabilityCommand(program)
  program.parse(["readability", ...options], { from: "user" })
}

const copied = () => {
  cpSync(ownContent, join(home, "content"), { recursive: true })
  return join(home, "content")
}

describe("readability", () => {
  it("lists the hardest text first and the median last", () => {
    readability()
    const lines = out.trim().split("\n")
    expect(lines.at(0)).toMatch(/^ *\d+\.\d {2}[a-z-]+\/[a-z0-9-]+$/)
    expect(lines.at(-1)).toMatch(
      /^Median Flesch-Kincaid grade \d\.\d over \d+ entries \(en\); at most 7/,
    )
    expect(complaints).toBe("")
    expect(process.exitCode).toBe(0)
  })

  it("gives the same as data", () => {
    readability("--json", "--language", "de")
    const report: unknown = JSON.parse(out)
    expect(report).toMatchObject({ ok: true, language: "de", measure: "LIX", faults: [] })
  })

  it("fails for hard texts whose reasons are not recorded, in English alone", () => {
    const folder = copied()
    const file = join(folder, "effects/redness.yaml")
    const hard =
      "description: Idiosyncratic inflammatory hypersensitivity necessitates investigation."
    writeFileSync(file, readFileSync(file, "utf8").replace(/^description: .*$/m, hard))
    readability("--content", folder)
    expect(complaints).toContain("redness has grade")
    expect(process.exitCode).toBe(1)
    process.exitCode = 0
    readability("--content", folder, "--language", "fr")
    expect(out).toContain("There is no text in this language to judge.")
    expect(process.exitCode).toBe(0)
  })

  it("refuses reasons that are none", () => {
    const folder = copied()
    writeFileSync(join(home, "readability.yaml"), "redness: yes\n")
    expect(() => {
      readability("--content", folder)
    }).toThrow(/readability\.yaml must give a reason/)
  })

  it("refuses a language that nobody writes", () => {
    expect(() => {
      readability("--language", "xx")
    }).toThrow(CommanderError)
  })
})
