import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

const script = fileURLToPath(new URL("cli.ts", import.meta.url))
let home = ""
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    cwd: home,
  })
  return { status, stdout, stderr }
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-cli-"))
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const noStack = /^\s+at /m

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
  ])("for %s", (_, args, says) => {
    const { status, stderr } = run(...args)
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(noStack)
    expect(status).toBe(2)
  })

  it("is told as data where data was asked for", () => {
    const { status, stdout } = run("check", "--content", "nowhere", "--json")
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
    (...args) => {
      const { status, stdout } = run(...args)
      expect(status).toBe(0)
      expect(stdout).toMatch(/Examples:\n {2}safety-content/)
    },
  )
})

describe("content that cannot be read", { timeout: 60_000 }, () => {
  beforeEach(() => {
    cpSync(fileURLToPath(new URL("../content", import.meta.url)), join(home, "content"), {
      recursive: true,
    })
  })

  it.each([
    ["broken YAML", "id: a\n  : : [\n", /content\/sources\/bad\.yaml:\d+ {2}is not valid YAML/],
    ["no entry", "", /content\/sources\/bad\.yaml:1 {2}the entry: /],
    ["bytes that are no text", "\u0000\u0001", /content\/sources\/bad\.yaml:1 {2}/],
    ["a list", "- a\n", /content\/sources\/bad\.yaml:1 {2}the entry: /],
  ])("because of %s is a fault with file and line", (_, text, says) => {
    writeFileSync(join(home, "content/sources/bad.yaml"), text)
    const checked = run("check", "--content", "content")
    expect(checked.stderr).toMatch(says)
    expect(checked.stderr).not.toMatch(noStack)
    expect(checked.status).toBe(1)
  })

  it("is neither compared nor published", () => {
    writeFileSync(join(home, "content/sources/bad.yaml"), "- a\n")
    const { status, stderr } = run("release", "1.0.0", "--content", "content")
    expect(status).toBe(1)
    expect(stderr).toContain("The content has 1 fault; safety-content check names them.")
  })

  it("has nothing to be compared with before a first version", () => {
    const { status, stderr } = run("diff", "--content", "content")
    expect(status).toBe(2)
    expect(stderr).toContain("Nothing was published yet")
  })
})
