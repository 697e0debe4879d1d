import { spawn, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ownContent } from "./command-line/folders.ts"
import { inProcess } from "./command-line/in-process.ts"

const script = fileURLToPath(new URL("cli.ts", import.meta.url))
let home = ""
const run = (...args: string[]) => inProcess(home, args)
const runAlone = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: "utf8", cwd: home })

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-cli-"))
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const noStack = /^\s+at /m

describe("a process of its own", { timeout: 60_000 }, () => {
  /** A folder with one entry: enough to be checked, and quick. */
  const oneEntry = (text: string) => {
    mkdirSync(join(home, "content/glossary"), { recursive: true })
    writeFileSync(join(home, "content/glossary/bore.yaml"), text)
    return runAlone("check", "--content", "content")
  }

  it("ends with 0 and speaks on its output when all is well", () => {
    const { status, stdout, stderr } = oneEntry("id: bore\nterm: bore\nplain: The inner width.\n")
    expect(stderr).toBe("")
    expect(stdout).toContain("Content is sound: 0 topics")
    expect(status).toBe(0)
  })

  it("ends with 1 and speaks on its error output for a fault, named as seen from its folder", () => {
    const { status, stdout, stderr } = oneEntry("id: hole\nterm: bore\nplain: The inner width.\n")
    expect(stderr).toMatch(/^content\/glossary\/bore\.yaml:1 {2}id "hole" differs/)
    expect(stdout).toBe("")
    expect(status).toBe(1)
  })

  it("ends with 2 for a wrong call", () => {
    const { status, stderr } = runAlone("check", "--content", "nowhere")
    expect(stderr).toBe("There is no folder nowhere. Name your content with --content.\n")
    expect(status).toBe(2)
  })

  it("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [script, "export", "--format", "json-schema"])
    child.stdout.destroy()
    let complaints = ""
    child.stderr.on("data", (part: Buffer) => (complaints += part.toString()))
    const status = await new Promise((resolve) => child.once("close", resolve))
    expect(complaints).toBe("")
    expect(status).toBe(0)
  })
})

describe("a wrong call ends with 2 and a plain sentence", { timeout: 60_000 }, () => {
  it.each([
    ["no command", [], /Usage: safety-content/],
    ["an unknown command", ["chekc"], /unknown command 'chekc'\n\(Did you mean check\?\)/],
    ["an unknown option", ["check", "--colour"], /unknown option '--colour'/],
    ["an option without its value", ["check", "--content"], /argument missing/],
    ["a word too many", ["check", "twice"], /too many arguments/],
    ["a missing folder", ["check", "--content", "nowhere"], /There is no folder nowhere\./],
    ["a file for a folder", ["check", "--content", script], /There is no folder /],
    ["a folder without content", ["check", "--content", "."], /holds no content/],
    ["a version that is none", ["release", "1.0"], /"1\.0" is no version; write three numbers/],
    ["a version with a suffix", ["release", "1.0.0-beta"], /is no version/],
    ["a day that is none", ["release", "--date", "2026-02-30"], /"2026-02-30" is no date/],
    ["another version than package.json", ["release", "99.0.0"], /package\.json names version/],
    [
      "a version nobody published",
      ["diff", "98.0.0"],
      /no published version 98\.0\.0\. Published: /,
    ],
  ])("for %s", async (_, args, says) => {
    const { status, stderr } = await run(...args)
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(noStack)
    expect(status).toBe(2)
  })

  it("is told as data where data was asked for", async () => {
    const { status, stdout } = await run("check", "--content", "nowhere", "--json")
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      faults: [{ message: "There is no folder nowhere. Name your content with --content." }],
    })
  })
})

describe("help", { timeout: 60_000 }, () => {
  it.each([["--help"], ["check", "--help"], ["diff", "--help"], ["release", "--help"]])(
    "is given with examples for %s %s",
    async (...args) => {
      const { status, stdout } = await run(...args)
      expect(status).toBe(0)
      expect(stdout).toMatch(/Examples:\n {2}safety-content/)
    },
  )
})

describe("content that cannot be read", { timeout: 60_000 }, () => {
  beforeEach(() => {
    cpSync(ownContent, join(home, "content"), { recursive: true })
  })

  it.each([
    ["broken YAML", "id: a\n  : : [\n", /content\/sources\/bad\.yaml:\d+ {2}is not valid YAML/],
    ["no entry", "", /content\/sources\/bad\.yaml:1 {2}the entry: /],
    ["bytes that are no text", "\u0000\u0001", /content\/sources\/bad\.yaml:1 {2}/],
    ["a list", "- a\n", /content\/sources\/bad\.yaml:1 {2}the entry: /],
  ])("because of %s is a fault with file and line", async (_, text, says) => {
    writeFileSync(join(home, "content/sources/bad.yaml"), text)
    const checked = await run("check", "--content", "content")
    expect(checked.stderr).toMatch(says)
    expect(checked.stderr).not.toMatch(noStack)
    expect(checked.status).toBe(1)
  })

  it("is neither compared nor published", async () => {
    writeFileSync(join(home, "content/sources/bad.yaml"), "- a\n")
    const { status, stderr } = await run("release", "1.0.0", "--content", "content")
    expect(status).toBe(1)
    expect(stderr).toContain("The content has 1 fault; safety-content check names them.")
  })

  it("has nothing to be compared with before a first version", async () => {
    const { status, stderr } = await run("diff", "--content", "content")
    expect(status).toBe(2)
    expect(stderr).toContain("Nothing was published yet")
  })
})
