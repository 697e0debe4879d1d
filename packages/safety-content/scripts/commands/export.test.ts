import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ownContent } from "../command-line/folders.ts"
import { inProcess } from "../command-line/in-process.ts"

let home = ""

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-export-"))
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const run = (...args: string[]) => inProcess(home, ["export", ...args])
const data = (text: string) => JSON.parse(text) as Record<string, unknown>

describe("export", { timeout: 60_000 }, () => {
  it("prints the published document and its schema", async () => {
    const { stdout, stderr } = await run("--format", "content-json")
    expect(data(stdout)).toMatchObject({ name: "@finegauge/safety-content", draft: true })
    expect(stderr).toBe("")
    const schema = await run("--format", "json-schema")
    expect(data(schema.stdout).$schema).toBe("https://json-schema.org/draft/2020-12/schema")
  })

  it("prints one topic as JSON-LD under the address given", async () => {
    const args = ["--format", "jsonld", "--topic", "thread-lift", "--base", "https://shop.example/"]
    const { stdout } = await run(...args)
    expect(data(stdout)).toMatchObject({ "@context": "https://schema.org" })
    expect(stdout).toContain('"@id": "https://shop.example/guidance/thread-lift"')
    expect(stdout).not.toContain("guidance/microcannula-filler")
  })

  it("prints every topic as FHIR when none is named", async () => {
    const { stdout } = await run("--format", "fhir")
    expect(data(stdout)).toMatchObject({ resourceType: "Bundle", type: "collection" })
    expect(stdout).toContain('"value": "thread-lift"')
    expect(stdout).toContain('"value": "microcannula-filler"')
  })

  it("writes to a file and reports as data", async () => {
    const file = join(home, "bundle.json")
    const { stdout } = await run("--format", "fhir", "--out", file, "--json")
    expect(data(stdout)).toMatchObject({ ok: true, format: "fhir", out: file })
    expect(data(stdout).bytes).toBe(readFileSync(file).byteLength)
  })

  it.each([
    [["--format", "pdf"], "content-json, json-schema, jsonld, fhir"],
    [[], "Name a format"],
    [["--format", "fhir", "--topic", "nothing"], "Topics: "],
    [["--format", "content-json", "--topic", "thread-lift"], "holds every topic"],
  ])("refuses the call %j with exit code 2 and says why", async (args, why) => {
    const { status, stdout, stderr } = await run(...args)
    expect(stderr).toContain(why)
    expect(stdout).toBe("")
    expect(status).toBe(2)
  })

  it("exports nothing from content with a fault", async () => {
    const content = join(home, "content")
    cpSync(ownContent, content, { recursive: true })
    const file = join(content, "sentences/tell-where-injected.yaml")
    writeFileSync(file, readFileSync(file, "utf8").replace(/^text: /m, "text: Take 500 mg. "))
    const { status, stdout, stderr } = await run("--format", "fhir", "--content", content)
    expect(status).toBe(1)
    expect(stdout).toBe("")
    expect(stderr).toMatch(/tell-where-injected\.yaml:\d+ .*states a dose/)
  })
})
