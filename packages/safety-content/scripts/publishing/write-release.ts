import { mkdirSync, renameSync, writeFileSync } from "node:fs"
import { canonicalJson, type Json } from "../../src/canonical-json.ts"
import type { ReleaseIndex, ReleaseRecord } from "../../src/releases/record.ts"
import type { CompiledContent } from "../../src/schema/index.ts"
import type { Folders } from "../command-line/folders.ts"
import { changelogFile, changelogOf } from "./changelog.ts"
import { frozenFile, indexFile } from "./read-releases.ts"

function replace(path: string, text: string): void {
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

/** Writes the changelog as the index of versions gives it. */
export function writeChangelog(home: string, index: ReleaseIndex): void {
  replace(changelogFile(home), changelogOf(index))
}

/**
 * Writes the frozen file, then the index, then the changelog. A run that is cut short leaves a file
 * that the index does not know, which the check reports; it never leaves half an index.
 */
export function writeRelease(
  { home, releases: folder }: Folders,
  index: ReleaseIndex,
  record: ReleaseRecord,
  compiled: CompiledContent,
): void {
  mkdirSync(folder, { recursive: true })
  const json = canonicalJson(JSON.parse(JSON.stringify(compiled)) as Json)
  writeFileSync(frozenFile(folder, record.version), `${json}\n`, { flag: "wx" })
  const next = { releases: [...index.releases, record] }
  replace(indexFile(folder), `${JSON.stringify(next, null, 2)}\n`)
  writeChangelog(home, next)
}
