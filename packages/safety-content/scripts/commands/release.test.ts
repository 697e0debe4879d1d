import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { soundContent } from "../../src/rules/fixtures/sound-content.ts"
import { type Content, entriesOf, kinds } from "../../src/schema/index.ts"
import { ownContent } from "../command-line/folders.ts"
import { inProcess } from "../command-line/in-process.ts"
import { folderOf } from "../pipeline/load.ts"
import type { ReleaseIndex } from "../../src/releases/record.ts"

let home = ""
const inHome = (path: string) => join(home, path)
const read = (path: string) => readFileSync(inHome(path), "utf8")
const edit = (path: string, change: (text: string) => string) => {
  writeFileSync(inHome(path), change(read(path)))
}
const run = (...args: string[]) => inProcess(home, [...args, "--content", inHome("content")])
const release = (...args: string[]) => run("release", ...args)
const index = () => JSON.parse(read("releases/index.json")) as ReleaseIndex

/** Writes content as files; JSON is YAML. */
function writeContent(folder: string, content: Content): void {
  for (const kind of kinds) {
    mkdirSync(join(folder, folderOf(kind)), { recursive: true })
    for (const entry of entriesOf(content, kind)) {
      const file = join(folder, folderOf(kind), `${entry.id}.yaml`)
      writeFileSync(file, JSON.stringify(entry, null, 2))
    }
  }
}

const longerSauna = () => {
  edit("content/aftercare/thread-no-sauna.yaml", (text) => text.replace("to: 2", "to: 3"))
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-release-"))
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

describe("release", { timeout: 60_000 }, () => {
  beforeEach(() => {
    cpSync(ownContent, inHome("content"), { recursive: true })
  })

  it("freezes a first version as a draft, in a folder of somebody else", async () => {
    const { status, stdout } = await release("0.1.0", "--date", "2026-01-02", "--note", "A start.")
    expect(status).toBe(0)
    expect(stdout).toContain("Published 0.1.0, the first version. It is an unreviewed draft")
    expect(index().releases[0]).toMatchObject({
      version: "0.1.0",
      date: "2026-01-02",
      status: "published",
      reviewed: false,
    })
    expect(read("releases/0.1.0.json").trim().split("\n")).toHaveLength(1)
    expect(read("CHANGELOG.md")).toContain("## 0.1.0 (2026-01-02)")
    expect((await run("check")).status).toBe(0)
  })

  it("refuses too small a step, raises topics on request, and says what changed", async () => {
    await release("0.1.0")
    longerSauna()
    expect((await run("diff")).stdout).toContain(
      "“No sauna or hot tub”: now for the first 3 weeks (was for the first 2 weeks).",
    )
    const small = await release("0.1.1")
    expect(small.status).toBe(1)
    expect(small.stderr).toContain("0.1.1 is too small a step from 0.1.0")
    expect(small.stderr).toMatch(/^content\/topics\/thread-lift\.yaml:\d+ {2}version \S+ is too/m)
    const lagging = await release("9.0.0")
    expect(lagging).toMatchObject({ status: 1 })
    expect(lagging.stderr).toContain("--raise")
    expect((await release("9.0.0", "--raise", "--date", "2999-01-01")).status).toBe(0)
    expect(index().releases.at(-1)).toMatchObject({ version: "9.0.0", bump: "major" })
    expect(read("CHANGELOG.md")).toContain("now for the first 3 weeks")
    const between = await run("diff", "0.1.0", "9.0.0", "--json")
    expect(JSON.parse(between.stdout)).toMatchObject({ ok: true, level: "major", to: "9.0.0" })
  })

  it("writes nothing on a dry run", async () => {
    const { status, stdout } = await release("0.1.0", "--dry-run", "--json")
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, release: { version: "0.1.0" } })
    expect(existsSync(inHome("releases"))).toBe(false)
  })

  it("never rewrites a version", async () => {
    await release("0.1.0")
    const frozen = read("releases/0.1.0.json")
    longerSauna()
    const again = await release("0.1.0", "--raise")
    expect(again.status).toBe(1)
    expect(again.stderr).toContain("0.1.0 is published and is never rewritten")
    expect(read("releases/0.1.0.json")).toBe(frozen)
  })
})

describe("what was published", { timeout: 60_000 }, () => {
  const template = mkdtempSync(join(tmpdir(), "safety-published-"))

  beforeAll(async () => {
    writeContent(join(template, "content"), soundContent())
    const args = ["release", "0.1.0", "--date", "2026-01-02", "--content", "content"]
    await inProcess(template, args)
  })
  afterAll(() => {
    rmSync(template, { recursive: true, force: true })
  })
  beforeEach(() => {
    cpSync(template, home, { recursive: true })
  })

  const longerStep = () => {
    edit("content/aftercare/step.yaml", (text) => text.replace('"to": 2', '"to": 3'))
  }

  const tampering: [what: string, tamper: () => void, says: RegExp][] = [
    [
      "an altered text",
      () => edit("releases/0.1.0.json", (text) => text.replace("A treatment", "A Treatment")),
      /^releases\/0\.1\.0\.json:1 {2}was altered after it was published/m,
    ],
    [
      "an altered record",
      () => edit("releases/index.json", (text) => text.replace("2026-01-02", "2025-01-02")),
      /^releases\/index\.json:\d+ {2}the record of 0\.1\.0, or one before it, was altered/m,
    ],
    [
      "a draft passed off as reviewed",
      () =>
        edit("releases/index.json", (text) =>
          text.replace('"reviewed": false', '"reviewed": true'),
        ),
      /was altered after it was published/,
    ],
    [
      "a deleted version",
      () => {
        rmSync(inHome("releases/0.1.0.json"))
      },
      /releases\/0\.1\.0\.json:1 {2}is missing; a published version is never deleted/,
    ],
    [
      "a version that nobody published",
      () => {
        cpSync(inHome("releases/0.1.0.json"), inHome("releases/0.2.0.json"))
      },
      /releases\/0\.2\.0\.json:1 {2}is not in index\.json/,
    ],
    [
      "a file cut short",
      () => edit("releases/0.1.0.json", (text) => text.slice(0, 500)),
      /cannot be read as JSON; restore it from version control/,
    ],
    [
      "a broken index",
      () => edit("releases/index.json", (text) => text.replace('"releases"', '"versions"')),
      /cannot be read as an index of versions/,
    ],
    [
      "an edited changelog",
      () => edit("CHANGELOG.md", (text) => text.replace("as a draft", "and reviewed")),
      /^CHANGELOG\.md:8 {2}was edited by hand: .* release --changelog writes it anew \(changelog\)$/m,
    ],
    [
      "a line added at the end of the changelog",
      () => edit("CHANGELOG.md", (text) => `${text}- Safe.\n`),
      /^CHANGELOG\.md:\d+ {2}was edited by hand/m,
    ],
    [
      "a deleted changelog",
      () => {
        rmSync(inHome("CHANGELOG.md"))
      },
      /^CHANGELOG\.md:1 {2}is missing although versions were published/m,
    ],
  ]

  it.each(tampering)("is checked for %s", async (_, tamper, says) => {
    tamper()
    const checked = await run("check")
    expect(checked.status).toBe(1)
    expect(checked.stderr).toMatch(says)
  })

  it("must be whole before anything more is published", async () => {
    edit("releases/0.1.0.json", (text) => text.replace("A treatment", "A Treatment"))
    longerStep()
    const { status, stderr } = await release("9.0.0", "--raise")
    expect(status).toBe(1)
    expect(stderr).toMatch(/was altered after it was published.*\nNothing was published/)
    expect(existsSync(inHome("releases/9.0.0.json"))).toBe(false)
  })

  it("has its changelog written anew on request, and only then, and nothing else", async () => {
    const whole = read("CHANGELOG.md")
    edit("CHANGELOG.md", (text) => text.replace("as a draft", "and reviewed"))
    longerStep()
    const refused = await release("9.0.0", "--raise")
    expect(refused.stderr).toMatch(/CHANGELOG\.md:8 .*\nNothing was published/)
    expect((await release("--changelog")).stdout).toBe("Wrote CHANGELOG.md.\n")
    expect(read("CHANGELOG.md")).toBe(whole)
    expect(index().releases).toHaveLength(1)
    expect((await run("check")).status).toBe(0)
  })

  it("may end its lines as another system does", async () => {
    edit("CHANGELOG.md", (text) => text.replaceAll("\n", "\r\n"))
    expect((await run("check")).status).toBe(0)
  })

  it("may be laid out anew, because the data is the same", async () => {
    edit("releases/0.1.0.json", (text) => JSON.stringify(JSON.parse(text), null, 2))
    expect((await run("check")).status).toBe(0)
  })
})
