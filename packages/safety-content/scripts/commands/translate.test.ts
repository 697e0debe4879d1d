import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ownContent } from "../command-line/folders.ts"
import { inProcess } from "../command-line/in-process.ts"
import { inspectTranslations } from "../pipeline/inspect-translations.ts"
import { inspect } from "../pipeline/inspect.ts"

let home = ""
const run = (...args: string[]) => inProcess(home, [...args, "--content", join(home, "content")])
const translate = (...args: string[]) => run("translate", "--language", "de", ...args)

const english = "content/effects/thread-dimpling.yaml"
const german = "translations/de/effects/thread-dimpling.yaml"
const read = (file: string) => readFileSync(join(home, file), "utf8")
const write = (file: string, text: string) => writeFileSync(join(home, file), text)

/** Hands in one text of one entry. */
function handIn(path: string, text: string, place = "effects/thread-dimpling") {
  write("sheet.json", JSON.stringify({ entries: { [place]: { [path]: text } } }))
  return translate("--import", join(home, "sheet.json"), "--translator", "A translator")
}

const germanOf = () => {
  const root = join(home, "translations")
  const [found] = inspectTranslations(root, inspect(join(home, "content")).content)
  if (found === undefined) throw new Error("German is gone.")
  return found
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-content-"))
  cpSync(ownContent, join(home, "content"), {
    recursive: true,
  })
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

describe("translate", { timeout: 60_000 }, () => {
  it("writes worksheets and takes them back, tied to the English they were made from", async () => {
    expect(
      (await translate("--out", join(home, "sheets"), "--kind", "sentences")).stdout,
    ).toContain("sentences-1.json")
    const sheet = JSON.parse(read("sheets/sentences-1.json")) as {
      entries: Record<string, Record<string, { source: string; text: string; critical?: true }>>
    }
    const line = sheet.entries["sentences/tell-where-injected"]?.text
    expect(line).toMatchObject({ text: "", critical: true })
    if (line !== undefined) line.text = "Sagen Sie, wo gespritzt wurde."
    write("sheets/sentences-1.json", JSON.stringify(sheet))
    const { status } = await translate(
      "--import",
      join(home, "sheets/sentences-1.json"),
      "--translator",
      "Anybody",
    )
    expect(status).toBe(0)
    expect(germanOf().overlay.entries.sentences["tell-where-injected"]?.texts).toEqual({
      text: "Sagen Sie, wo gespritzt wurde.",
    })
  })

  it("calls a text outdated once its English changes", async () => {
    await handIn("plainName", "Kleine Dellen")
    expect(germanOf().outdated).toBe(0)
    write(english, read(english).replace(/^plainName: .*$/m, "plainName: Dents"))
    expect(germanOf().outdated).toBe(1)
    expect((await translate()).stdout).toContain("1 outdated")
  })

  it("refuses what does not fit, names it, and takes the rest", async () => {
    expect(await handIn("plainName", "3 Dellen")).toMatchObject({ status: 1 })
    expect((await handIn("seriousness", "mild")).stderr).toContain("has no such text")
    expect((await handIn("name", "Delle", "effects/nobody")).stderr).toContain("no such entry")
    expect(germanOf().missing).toBe(germanOf().texts)
  })

  it("refuses a language that is not translated, and a nameless translator", async () => {
    expect((await run("translate", "--language", "it")).status).toBe(2)
    write("sheet.json", '{"entries":{}}')
    expect((await translate("--import", join(home, "sheet.json"))).status).toBe(2)
  })

  it("puts moved texts in their place and drops leftovers", async () => {
    await handIn("plainName", "Kleine Dellen")
    write(german, read(german).replace("plainName:", "signs.7:"))
    expect(germanOf().faults.map(({ rule }) => rule)).toEqual(["translation-paths-exist"])
    write(german, `${read(german)}  plainName:\n    sourceHash: "000000000000"\n    text: Alt\n`)
    await translate("--tidy")
    expect(germanOf().faults).toEqual([])
    expect(read(german)).not.toContain("signs.7")
  })
})

describe("check", { timeout: 60_000 }, () => {
  it("names file and line of a fault in a translation", async () => {
    await handIn("plainName", "Kleine Dellen")
    write(german, read(german).replace("Kleine Dellen", "2 kleine Dellen"))
    const { status, stderr } = await run("check")
    expect(status).toBe(1)
    expect(stderr).toMatch(/^translations\/de\/effects\/thread-dimpling\.yaml:7 {2}.*adds 2/m)
    write(german, read(german).replace("status: draft", "status: finished"))
    expect((await run("check")).stderr).toMatch(/thread-dimpling\.yaml:2 {2}status/)
  })

  it("lists what is missing without failing, unless it must be complete", async () => {
    expect(await run("check")).toMatchObject({ status: 0 })
    expect((await run("check")).stdout).toMatch(/^de: of \d+ texts/m)
    const { status, stderr } = await run("check", "--complete", "de")
    expect(status).toBe(1)
    expect(stderr).toContain("translate --language de lists them (complete)")
  })
})
