import { existsSync, readFileSync } from "node:fs"
import type { ReleaseIndex } from "../../src/releases/record.ts"
import { Refusal } from "../command-line/refusal.ts"
import { hashOf } from "../pipeline/hash.ts"
import { frozenFile, frozenVersions, indexFile, readFrozen, readIndex } from "./read-releases.ts"
import { sealOf } from "./seal.ts"

/** A fault in what was published. */
export interface ReleaseFault {
  /** Full path. */
  file: string
  /** Line, counted from 1. */
  line: number
  message: string
}

function frozenMessage(folder: string, version: string, fileHash: string): string | null {
  try {
    const frozen = readFrozen(folder, version)
    if (frozen === undefined) return "is missing; a published version is never deleted"
    return hashOf(frozen) === fileHash
      ? null
      : "was altered after it was published; restore it from version control"
  } catch (error) {
    if (error instanceof Refusal) return "cannot be read as JSON; restore it from version control"
    throw error
  }
}

function lineOf(folder: string, version: string): number {
  const lines = readFileSync(indexFile(folder), "utf8").split("\n")
  return Math.max(lines.findIndex((line) => line.includes(`"version": "${version}"`)) + 1, 1)
}

function recordFaults(folder: string, { releases }: ReleaseIndex): ReleaseFault[] {
  return releases.flatMap(({ seal, ...record }, position) => {
    const faults: ReleaseFault[] = []
    const frozen = frozenMessage(folder, record.version, record.fileHash)
    if (frozen !== null) {
      faults.push({ file: frozenFile(folder, record.version), line: 1, message: frozen })
    }
    if (sealOf(record, releases[position - 1]?.seal ?? null) !== seal) {
      const message = `the record of ${record.version}, or one before it, was altered after it was published`
      faults.push({ file: indexFile(folder), line: lineOf(folder, record.version), message })
    }
    return faults
  })
}

/** Faults of everything that was ever published: files missing, altered or unknown, records altered. */
export function faultsOfReleases(folder: string): ReleaseFault[] {
  if (!existsSync(folder)) return []
  let index: ReleaseIndex
  try {
    index = readIndex(folder)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const message = "cannot be read as an index of versions; restore it from version control"
    return [{ file: indexFile(folder), line: 1, message }]
  }
  const known = new Set(index.releases.map(({ version }) => version))
  const unknown = frozenVersions(folder)
    .filter((version) => !known.has(version))
    .map((version) => ({
      file: frozenFile(folder, version),
      line: 1,
      message: "is not in index.json; delete it if a release was cut short, else restore the index",
    }))
  return [...recordFaults(folder, index), ...unknown]
}
