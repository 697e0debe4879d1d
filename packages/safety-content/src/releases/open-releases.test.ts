import { describe, expect, it } from "vitest"
import type { CompiledContent } from "../schema/index.ts"
import { openReleases } from "./open-releases.ts"
import type { ReleaseRecord } from "./record.ts"
import { UnknownReleaseError } from "./unknown-release-error.ts"

const record = (version: string) => ({ version, status: "published" }) as ReleaseRecord
const compiled = (version: string) => ({ version }) as CompiledContent
const load = (version: string) => () => Promise.resolve({ compiled: compiled(version) })

const releases = openReleases({
  index: { releases: [record("0.1.0"), record("1.0.0"), record("1.1.0")] },
  contents: { "0.1.0": load("0.1.0"), "1.0.0": load("1.0.0") },
})

describe("openReleases", () => {
  it("lists the newest version first", () => {
    expect(releases.listReleases().map(({ version }) => version)).toEqual([
      "1.1.0",
      "1.0.0",
      "0.1.0",
    ])
  })

  it("gives one version and loads what it froze", async () => {
    expect(releases.getRelease("1.0.0").version).toBe("1.0.0")
    expect((await releases.loadRelease("0.1.0")).version).toBe("0.1.0")
  })

  it.each(["2.0.0", "", "constructor", "__proto__"])("refuses the version %j", async (version) => {
    expect(() => releases.getRelease(version)).toThrow(UnknownReleaseError)
    await expect(releases.loadRelease(version)).rejects.toThrow("no published version")
  })

  it("refuses a version whose content was not built", async () => {
    await expect(releases.loadRelease("1.1.0")).rejects.toThrow(UnknownReleaseError)
  })
})
