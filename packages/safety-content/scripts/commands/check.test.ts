import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ownContent } from "../command-line/folders.ts"
import { inProcess } from "../command-line/in-process.ts"

let home = ""
const content = () => join(home, "content")
const check = (...args: string[]) => inProcess(home, ["check", "--content", content(), ...args])

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-content-"))
  cpSync(ownContent, content(), { recursive: true })
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const file = "content/sentences/tell-where-injected.yaml"
function addDose(): void {
  const path = join(home, file)
  writeFileSync(path, readFileSync(path, "utf8").replace(/^text: /m, "text: Take 500 mg. "))
}

describe("check", { timeout: 60_000 }, () => {
  it("ends well and counts what it read", async () => {
    const { status, stdout, stderr } = await check()
    expect(status).toBe(0)
    expect(stdout).toMatch(/\d+ topics, \d+ effects/)
    expect(stderr).toBe("")
  })

  it("names file and line of a fault as they are seen from where it runs, and ends with 1", async () => {
    addDose()
    const { status, stderr } = await check()
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^content\/sentences\/tell-where-injected\.yaml:\d+ {2}"500 mg" states a dose/m,
    )
  })

  it("prints the same as data", async () => {
    addDose()
    const { status, stdout, stderr } = await check("--json")
    expect(status).toBe(1)
    expect(stderr).toBe("")
    const printed = JSON.parse(stdout) as { ok: boolean; faults: Record<string, unknown>[] }
    expect(printed.ok).toBe(false)
    expect(printed.faults).toContainEqual(expect.objectContaining({ file, rule: "no-dose" }))
    expect(printed.faults[0]?.line).toBeGreaterThan(1)
  })

  it("names file and line of a review that does not hold for the present text", async () => {
    const topic = join(home, "content/topics/thread-lift.yaml")
    const reviewer =
      "  reviewer: { name: A clinician, role: Doctor, registration: A register }\n" +
      "  lastReviewed: 2026-01-02\n  nextReviewDue: 2027-01-02\n" +
      `  reviewedHash: "${"0".repeat(64)}"\n`
    const text = readFileSync(topic, "utf8").replace("\nreview:\n", `\nreview:\n${reviewer}`)
    writeFileSync(topic, text.replace("\nversion:", "\nstatus: reviewed\nversion:"))
    expect((await check()).stderr).toMatch(
      /^content\/topics\/thread-lift\.yaml:3 {2}is marked reviewed, but this topic, or something that it shows, was changed after the review; .*\(reviewed-unchanged\)$/m,
    )
  })

  it("takes a kind that has no folder for an empty one", async () => {
    rmSync(join(content(), "jurisdictions"), { recursive: true })
    const { stdout } = await check("--json")
    expect(stdout).toContain('"jurisdictions": 0')
  })

  it("refuses a folder that holds no content", async () => {
    rmSync(content(), { recursive: true })
    expect(await check()).toMatchObject({ status: 2, stdout: "" })
    mkdirSync(content())
    const { status, stderr } = await check()
    expect(status).toBe(2)
    expect(stderr).toContain("content holds no content: it has none of the folders topics")
  })
})
