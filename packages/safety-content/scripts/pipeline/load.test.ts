import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { inspect, sentenceOf } from "./inspect.ts"

const content = fileURLToPath(new URL("../../content", import.meta.url))
let root = ""

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "safety-content-"))
  cpSync(content, root, { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

/** Rewrites one file of the copy and gives the faults as sentences. */
function faultsAfter(file: string, change: (text: string) => string): string[] {
  const path = join(root, file)
  writeFileSync(path, change(readFileSync(path, "utf8")))
  return inspect(root).faults.map(sentenceOf)
}

const lineOf = (file: string, start: string) =>
  readFileSync(join(root, file), "utf8")
    .split("\n")
    .findIndex((line) => line.startsWith(start)) + 1

describe("inspect", () => {
  it("finds nothing wrong with the content of this package", () => {
    expect(inspect(root).faults).toEqual([])
  })

  it("points at the line of a field that the schema refuses", () => {
    const file = "effects/thread-dimpling.yaml"
    const faults = faultsAfter(file, (text) =>
      text.replace("seriousness: mild", "seriousness: harmless"),
    )
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`content/${file}:${lineOf(file, "seriousness")}  seriousness`)
  })

  it("points at the line of a text that a rule refuses", () => {
    const file = "effects/thread-dimpling.yaml"
    const faults = faultsAfter(file, (text) =>
      text.replace(/^description: .*$/m, "description: A painless dent."),
    )
    expect(faults).toEqual([
      `content/${file}:${lineOf(file, "description")}  "painless" promises no pain (banned-wording)`,
    ])
  })

  it("refuses a field that the schema does not know", () => {
    const faults = faultsAfter("sources/niu-2021.yaml", (text) => `${text}dose: high\n`)
    expect(faults[0]).toContain("dose")
  })

  it("refuses broken YAML and a key given twice", () => {
    expect(faultsAfter("sources/niu-2021.yaml", (text) => `${text}  : : [`)[0]).toContain(
      "not valid YAML",
    )
    const twice = faultsAfter("sources/zhou-2025.yaml", (text) => `${text}year: 2024\n`)
    expect(twice.join("\n")).toContain("not valid YAML")
  })

  it("refuses a file whose name is not its id", () => {
    writeFileSync(
      join(root, "sources/other.yaml"),
      readFileSync(join(root, "sources/niu-2021.yaml")),
    )
    expect(inspect(root).faults.map(sentenceOf)[0]).toContain('differs from the file name "other"')
  })

  it("refuses a file that is no YAML entry", () => {
    writeFileSync(join(root, "sources/Notes.txt"), "notes")
    expect(inspect(root).faults.map(sentenceOf)[0]).toContain("the file name must be an id")
  })

  it("refuses an id that nobody holds", () => {
    const faults = faultsAfter("effects/thread-dimpling.yaml", (text) =>
      text.replace("escalateTo: ", "escalateTo: no-"),
    )
    expect(faults.join("\n")).toContain("which is not in redFlags")
  })
})
