import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Command, CommanderError } from "commander"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { exportCommand } from "./export.ts"

let home = ""
let out = ""
let complaints = ""

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-export-"))
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

/** Runs the command; answers the exit code of a wrong call, else null. */
function run(...args: string[]): number | null {
  const program = new Command().exitOverride()
  exportCommand(program)
  try {
    program.parse(["export", ...args], { from: "user" })
    return null
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    throw error
  }
}
const printed = () => JSON.parse(out) as Record<string, unknown>

describe("export", () => {
  it("prints the published document and its schema", () => {
    run("--format", "content-json")
    expect(printed()).toMatchObject({ name: "@finegauge/safety-content", draft: true })
    out = ""
    run("--format", "json-schema")
    expect(printed().$schema).toBe("https://json-schema.org/draft/2020-12/schema")
  })

  it("prints one topic as JSON-LD under the address given", () => {
    run("--format", "jsonld", "--topic", "thread-lift", "--base", "https://shop.example/")
    expect(printed()).toMatchObject({ "@context": "https://schema.org" })
    expect(out).toContain('"@id": "https://shop.example/guidance/thread-lift"')
    expect(out).not.toContain("guidance/microcannula-filler")
  })

  it("prints every topic as FHIR when none is named", () => {
    run("--format", "fhir")
    expect(printed()).toMatchObject({ resourceType: "Bundle", type: "collection" })
    expect(out).toContain('"value": "thread-lift"')
    expect(out).toContain('"value": "microcannula-filler"')
  })

  it("writes to a file and reports as data", () => {
    const file = join(home, "bundle.json")
    run("--format", "fhir", "--out", file, "--json")
    expect(printed()).toMatchObject({ ok: true, format: "fhir", out: file })
    expect(printed().bytes).toBe(readFileSync(file).byteLength)
  })

  it.each([
    [["--format", "pdf"], "content-json, json-schema, jsonld, fhir"],
    [[], "Name a format"],
    [["--format", "fhir", "--topic", "nothing"], "Topics: "],
    [["--format", "content-json", "--topic", "thread-lift"], "holds every topic"],
  ])("refuses the call %j with exit code 2 and says why", (args, why) => {
    expect(run(...args)).toBe(2)
    expect(complaints).toContain(why)
    expect(out).toBe("")
  })

  it("exports nothing from content with a fault", () => {
    const content = join(home, "content")
    cpSync(fileURLToPath(new URL("../../content", import.meta.url)), content, { recursive: true })
    const file = join(content, "sentences/tell-where-injected.yaml")
    writeFileSync(file, readFileSync(file, "utf8").replace(/^text: /m, "text: Take 500 mg. "))
    run("--format", "fhir", "--content", content)
    expect(process.exitCode).toBe(1)
    expect(out).toBe("")
    expect(complaints).toMatch(/tell-where-injected\.yaml:\d+ .*states a dose/)
  })
})
