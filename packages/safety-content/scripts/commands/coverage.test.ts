import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { LAST_SEED_ERROR } from "../coverage/rows.ts"
import { examine } from "./coverage.ts"

const room = fileURLToPath(new URL("../..", import.meta.url))
let home = ""
const content = () => join(home, "content")
const edit = (name: string, from: string | RegExp, to: string) => {
  const path = join(home, name)
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to))
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "safety-coverage-"))
  for (const name of ["content", "coverage.yaml", "seed-inventory.yaml"])
    cpSync(join(room, name), join(home, name), { recursive: true })
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

describe("coverage", { timeout: 60_000 }, () => {
  it("of this package is complete, and every doubtful statement is dealt with", () => {
    const { ok, faults, counts, seedErrorsNamed } = examine({})
    expect(faults).toEqual([])
    expect(ok).toBe(true)
    expect(counts.all.rows).toBeGreaterThan(200)
    expect(seedErrorsNamed).toBe(LAST_SEED_ERROR)
  })

  it("names file and line of what is wrong", () => {
    edit("coverage.yaml", /^ {2}- \{ line: 7, .*\n/m, "")
    edit("coverage.yaml", "[redness]", "[rednes]")
    const { ok, faults } = examine({ content: content() })
    expect(ok).toBe(false)
    expect(faults).toEqual([
      {
        file: join(home, "seed-inventory.yaml"),
        line: 8,
        message: "S0 line 7 (heading) has no row in coverage.yaml",
      },
      {
        file: join(home, "coverage.yaml"),
        line: expect.any(Number) as number,
        message: 'S0 line 15 names "rednes", which does not exist',
      },
    ])
    const lines = readFileSync(join(home, "coverage.yaml"), "utf8").split("\n")
    expect(lines[(faults[1]?.line ?? 0) - 1]).toContain("rednes]")
  })

  it("compares the inventory with seed documents, and writes it anew", () => {
    const seeds = join(home, "seeds")
    mkdirSync(seeds)
    writeFileSync(join(seeds, "one.txt"), "A title\n")
    const compared = examine({ content: content(), seeds })
    expect(compared.faults).toContainEqual({
      file: join(seeds, "one.txt"),
      line: 1,
      message: "is not in the inventory",
    })
    writeFileSync(join(home, "coverage.yaml"), "S0:\n  - { line: 1, ids: [pain] }\n")
    expect(examine({ content: content(), seeds, write: true })).toMatchObject({
      ok: true,
      verifiedAgainstSeeds: true,
      counts: { all: { rows: 1, carried: 1 } },
    })
  })

  it("refuses a folder that is none, and to write without seeds", () => {
    const nowhere = join(home, "nowhere")
    expect(() => examine({ content: content(), seeds: nowhere })).toThrow(/There is no folder/)
    expect(() => examine({ content: content(), seeds: home })).toThrow(/holds no seed documents/)
    expect(() => examine({ content: content(), write: true })).toThrow(/--write needs/)
  })

  it("refuses a file that is broken, by line", () => {
    writeFileSync(join(home, "coverage.yaml"), "S0:\n  - { line: 1 }\n")
    expect(() => examine({ content: content() })).toThrow(/coverage\.yaml:2 .*either ids or/)
    writeFileSync(join(home, "coverage.yaml"), "S0: [\n")
    expect(() => examine({ content: content() })).toThrow(/coverage\.yaml:\d+ /)
    rmSync(join(home, "coverage.yaml"))
    expect(() => examine({ content: content() })).toThrow(/There is no file .*coverage\.yaml/)
  })
})
